/* The parts of a case beside its way. */

import { el, clear, table, badge, facts, rules, moment } from './dom.js';

const values = list => list.map(one => el('div', {}, one.label + '：', el('strong', {}, one.value)));

export function tableAsked(asked) {
  return el(
    'article',
    { class: 'sa-asked' },
    el('h4', {}, asked.name, el('span', { class: 'sa-quiet' }, ' 第' + asked.version + '版 · ' + moment(asked.at))),
    el('div', { class: 'sa-cols' }, el('div', {}, el('h5', {}, '输入'), values(asked.inputs)),
      el('div', {}, el('h5', {}, '命中的行'), asked.rows.length ? asked.rows.map(matched) : '没有命中任何一行'))
  );
}

function matched(row) {
  return el(
    'div',
    { class: 'sa-row' },
    el('p', {}, badge(row.number ? '第' + row.number + '行' : '该行', 'quiet'), ' ', row.says),
    el('p', { class: 'sa-quiet' }, '条件：' + row.conditions.map(one => one.label + ' ' + one.value).join('；')),
    values(row.answers),
    el('p', {}, rules(row.legalBasis))
  );
}

export function decisions(node, review) {
  const asked = review.runs.flatMap(run => run.tables.map(one => ({ ...one, process: run.name })));
  asked.sort((one, other) => one.at.localeCompare(other.at));
  node.append(
    asked.length ? el('div', {}, asked.map(one => [el('p', { class: 'sa-quiet' }, one.process), tableAsked(one)])) : el('p', { class: 'sa-quiet' }, '没有查过判断表')
  );
}

export function fact(entry) {
  return el(
    'article',
    { class: 'sa-entry' },
    el('h4', {}, entry.title),
    el(
      'p',
      { class: 'sa-quiet' },
      '第' + entry.seq + '条 · ' + moment(entry.at) + ' · ',
      el('strong', {}, entry.actorName),
      entry.actorName === entry.actor ? '' : '（' + entry.actor + '）',
      entry.onBehalfOf ? ' 代 ' + entry.onBehalfOf : '',
      entry.clientAddress ? ' · 来自 ' + entry.clientAddress : ''
    ),
    facts(entry.details),
    el('p', {}, rules(entry.legalBasis))
  );
}

export function entries(node, review) {
  const list = el('div');
  const people = [...new Map(review.entries.map(entry => [entry.actor, entry.actorName]))];
  const who = el('select', { class: 'form-control', 'aria-label': '人员' }, el('option', { value: '' }, '所有人员'),
    people.map(([id, name]) => el('option', { value: id }, name)));
  const words = el('input', { class: 'form-control', type: 'search', placeholder: '在记录中查找', 'aria-label': '在记录中查找' });
  const show = () => {
    const sought = words.value.trim();
    const found = review.entries.filter(
      entry => (!who.value || entry.actor === who.value) && (!sought || (entry.title + JSON.stringify(entry.details)).includes(sought))
    );
    clear(list, el('p', { class: 'sa-quiet' }, found.length + ' 条'), found.map(fact));
  };
  who.addEventListener('change', show);
  words.addEventListener('input', show);
  node.append(el('p', { class: 'sa-filter' }, who, words), list);
  show();
}

const TIMELY = { 'in-time': 'good', running: 'running', late: 'bad', overdue: 'bad', 'duty-passed': 'warn', suspended: 'warn' };
const CHANGED = { suspended: '中止', resumed: '恢复', recounted: '重算' };

function period(one) {
  const changes = one.history.map(change =>
    el('div', {}, change.effectiveOn + ' ' + (CHANGED[change.kind] || change.kind) + '：' + change.oldDueDate + ' → ' + (change.newDueDate || '未定') + '，' + change.reason)
  );
  return [
    el('div', {}, el('strong', {}, one.label), one.subject ? '（' + one.subject + '）' : ''),
    one.bearer,
    el('div', {}, one.startDate, el('div', { class: 'sa-quiet' }, one.from)),
    one.rawDate,
    one.dueDate,
    one.settledOn || '',
    el('div', {}, badge(one.state, TIMELY[one.timeliness] || 'quiet'), one.late ? ' 迟 ' + one.late + ' 天' : ''),
    el('div', {}, one.explanation, changes, el('div', {}, rules(one.legalBasis)))
  ];
}

export function periods(node, review) {
  node.append(table(['期限', '义务人', '起算', '原截止日', '顺延后', '了结', '情况', '为什么是这一天'], review.periods.map(period), '没有期限'));
}

const DUTY = { KEPT: 'good', BROKEN: 'bad', NOT_CONCERNED: 'quiet' };

export function duties(node, review) {
  node.append(
    table(
      ['应当分开的职责', '一方', '另一方', '情况', '依据'],
      review.duties.map(duty => [duty.rule, duty.first, duty.second, badge(duty.stateLabel, DUTY[duty.state]), el('span', {}, rules(duty.legalBasis))])
    )
  );
}

export function evidence(node, review) {
  node.append(
    el('h3', {}, '证据'),
    table(
      ['证据', '环节', '形式', '有无', '说明或原因', '登记', '文件指纹', '状态'],
      review.evidence.map(piece => [
        piece.label,
        piece.step,
        piece.form,
        badge(piece.held ? '有' : '缺', piece.held ? 'good' : 'warn'),
        piece.remark,
        el('span', {}, piece.actorName, el('div', { class: 'sa-quiet' }, moment(piece.at))),
        el('code', {}, piece.sha256 ? piece.sha256.slice(0, 16) + '…' : '—'),
        piece.state
      ]),
      '没有登记证据'
    ),
    el('h3', {}, '文书'),
    table(
      ['文书', '文号', '送达对象', '制发', '送达方式', '送达'],
      review.papers.map(paper => [paper.title, paper.number, paper.addressee, paper.issuedOn, paper.service || '', paper.servedOn || '']),
      '没有文书'
    )
  );
}
