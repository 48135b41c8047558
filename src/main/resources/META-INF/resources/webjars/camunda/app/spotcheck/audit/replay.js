/* The way of a case, step by step, on the diagrams it really ran through. */

import { el, clear, moment, badge } from './dom.js';
import { diagrams } from './diagram.js';
import { fact, tableAsked } from './sections.js';

const QUIET = /Gateway$|^multiInstanceBody$/;
const WORDS = {
  startEvent: '开始',
  userTask: '办理',
  serviceTask: '系统',
  businessRuleTask: '判断',
  callActivity: '进入',
  subProcess: '部分',
  boundaryTimer: '期限',
  intermediateTimer: '期限',
  noneEndEvent: '结束'
};

const shortKind = step => WORDS[step.type] || (step.type.includes('EndEvent') ? '结束' : step.type.includes('imer') ? '期限' : '事件');

/** All steps of all runs in the order in which they began; each task with the entry that it left. */
function wayOf(review) {
  const steps = review.runs.flatMap((run, place) => run.steps.map((step, order) => ({ ...step, run, place, order })));
  steps.sort((one, other) => one.startedAt.localeCompare(other.startedAt) || one.place - other.place || one.order - other.order);
  const left = new Map();
  review.entries.forEach(entry => left.set(entry.kind, [...(left.get(entry.kind) || []), entry]));
  const done = steps.filter(step => step.type === 'userTask' && step.endedAt && !step.canceled);
  done.sort((one, other) => one.endedAt.localeCompare(other.endedAt));
  done.forEach(step => {
    step.entry = (left.get(step.element.replace('userTask_', '')) || []).shift();
  });
  return steps;
}

const telling = step => !QUIET.test(step.type);

function line(step, index, go) {
  const open = step.endedAt ? '' : ' sa-open';
  return el(
    'li',
    { class: 'sa-step' + open, 'data-index': index },
    el(
      'button',
      { type: 'button', onclick: () => go(index) },
      el('span', { class: 'sa-kind' }, shortKind(step)),
      el('span', { class: 'sa-what' }, step.name || step.element),
      el('span', { class: 'sa-quiet' }, moment(step.endedAt || step.startedAt) + (step.entry ? ' · ' + step.entry.actorName : '') + (step.canceled ? ' · 未办而止' : step.endedAt ? '' : ' · 进行中'))
    )
  );
}

function about(step) {
  const asked = step.run.tables.filter(one => one.element === step.element && one.at >= step.startedAt && (!step.endedAt || one.at <= step.endedAt));
  return [
    el('h3', {}, step.name || step.element, ' ', step.canceled ? badge('未办而止', 'warn') : step.endedAt ? '' : badge('进行中', 'running')),
    el('p', { class: 'sa-quiet' }, '自 ' + moment(step.startedAt) + (step.endedAt ? ' 至 ' + moment(step.endedAt) : '')),
    step.entry ? fact(step.entry) : step.assignee ? el('p', {}, '领取人：' + step.assignee) : null,
    asked.map(tableAsked)
  ];
}

function version(run) {
  return el(
    'p',
    { class: 'sa-version' },
    el('strong', {}, run.name),
    ' 第 ' + run.version + ' 版，' + (run.deployedAt ? moment(run.deployedAt) + ' 由' + (run.deployedBy || '系统启动时') + '部署' : '部署记录已不存在')
  );
}

function trail(review, run) {
  const path = [];
  for (let at = run; at; at = review.runs.find(one => one.id === at.calledBy)) path.unshift(at.name);
  return el('p', { class: 'sa-quiet' }, path.join(' › '));
}

export function replay(node, review) {
  const way = wayOf(review).filter(telling);
  if (!way.length) {
    node.append(el('p', { class: 'sa-quiet' }, '没有留下流程经过'));
    return;
  }
  const stage = el('div', { class: 'sa-diagram' });
  const head = el('div');
  const told = el('aside', { class: 'sa-told', 'aria-live': 'polite' });
  const list = el('ol', { class: 'sa-steps', 'aria-label': '经过' });
  const slider = el('input', { type: 'range', min: 0, max: way.length - 1, value: 0, 'aria-label': '步骤' });
  const count = el('span', { class: 'sa-quiet' });
  const show = diagrams(stage);
  let timer;
  const halt = () => {
    clearInterval(timer);
    timer = undefined;
    player.textContent = '▶ 播放';
  };
  const go = index => {
    if (!node.isConnected) return halt();
    const step = way[index];
    slider.value = index;
    count.textContent = '第 ' + (index + 1) + ' / ' + way.length + ' 步';
    clear(head, trail(review, step.run), version(step.run));
    clear(told, about(step));
    list.querySelectorAll('.sa-now').forEach(one => one.classList.remove('sa-now'));
    const now = list.children[index];
    now.classList.add('sa-now');
    list.scrollTop = now.offsetTop - list.clientHeight / 2;
    const past = way.slice(0, index).filter(one => one.run === step.run).map(one => one.element);
    show(step.run.diagram, past, step.element);
  };
  const player = el('button', {
    type: 'button',
    class: 'btn btn-default',
    onclick: () => {
      if (timer) return halt();
      player.textContent = '❚❚ 暂停';
      if (Number(slider.value) === way.length - 1) go(0);
      timer = setInterval(() => (Number(slider.value) < way.length - 1 ? go(Number(slider.value) + 1) : halt()), 900);
    }
  }, '▶ 播放');
  slider.addEventListener('input', () => go(Number(slider.value)));
  const move = by => go(Math.min(way.length - 1, Math.max(0, Number(slider.value) + by)));
  way.forEach((step, index) => list.append(line(step, index, go)));
  node.append(
    el(
      'div',
      { class: 'sa-replay' },
      list,
      el(
        'div',
        { class: 'sa-stage' },
        head,
        stage,
        el(
          'div',
          { class: 'sa-slider' },
          player,
          el('button', { type: 'button', class: 'btn btn-default', onclick: () => move(-1), 'aria-label': '上一步' }, '‹'),
          slider,
          el('button', { type: 'button', class: 'btn btn-default', onclick: () => move(1), 'aria-label': '下一步' }, '›'),
          count
        )
      ),
      told
    )
  );
  go(way.length - 1);
}
