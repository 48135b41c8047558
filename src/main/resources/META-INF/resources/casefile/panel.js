/* The panel 案卷 beside each task: what a person needs to know of the case, from one answer of the server. */

import { el, ask, send, loadStyle, day, moment } from './parts.js';

const RULES = '/regulations/rules/';

function rule(one) {
  return el('details', { class: 'casefile-rule' },
    el('summary', {}, one.article, el('span', { class: 'casefile-quiet' }, ` ${one.id}`)),
    el('p', {}, one.words),
    el('p', { class: 'casefile-quiet' }, `《${one.text}》　`,
      el('a', { href: RULES + encodeURIComponent(one.id), target: '_blank', rel: 'noopener' }, '落实之处')));
}

function ruleList(rules) {
  return rules.length ? el('div', { class: 'casefile-rules' }, rules.map(rule)) : null;
}

function left(days) {
  if (days === null || days === undefined) return null;
  if (days < 0) return el('strong', { class: 'casefile-late' }, `逾期 ${-days} 天`);
  if (days === 0) return el('strong', { class: 'casefile-soon' }, '今天截止');
  return el(days <= 3 ? 'strong' : 'span', { class: days <= 3 ? 'casefile-soon' : '' }, `剩余 ${days} 天`);
}

function stageLine(stages) {
  return el('ol', { class: 'casefile-stages', 'aria-label': '案件进度' }, stages.map((stage) =>
    el('li', { class: `casefile-${stage.state}`, 'aria-current': stage.state === 'now' ? 'step' : null },
      stage.label, el('span', { class: 'casefile-hidden' }, `（${stage.stateLabel}）`))));
}

function section(title, ...content) {
  return el('section', { class: 'casefile-section' }, el('h3', {}, title), ...content);
}

function step(panel) {
  const asked = panel.step;
  return section('本步骤',
    el('p', { class: 'casefile-asks' }, asked.asks || asked.name),
    asked.due ? el('p', {}, `办理期限：${day(asked.due)}　`, left(asked.daysLeft)) : null,
    asked.rules.length ? el('p', { class: 'casefile-quiet' }, '依据（点开看释义）') : null,
    ruleList(asked.rules));
}

function deadline(due) {
  return el('li', { class: `casefile-due casefile-${due.state}` },
    el('div', { class: 'casefile-row' },
      el('span', { class: 'casefile-name' }, due.label + (due.whom ? `（${due.whom}）` : '')),
      el('span', {}, day(due.actBy), due.provisional ? '（暂定）' : ''),
      left(due.daysLeft) || el('span', { class: 'casefile-quiet' }, due.stateLabel)),
    el('details', {},
      el('summary', {}, '为什么是这一天'),
      el('p', {}, `自“${due.from}”（${day(due.startDate)}）起算。${due.why}`),
      due.bearer === '无' ? null : el('p', { class: 'casefile-quiet' }, `办理方：${due.bearer}`),
      ruleList(due.rules)));
}

function deadlines(panel) {
  if (!panel.deadlines.length) return null;
  const running = panel.deadlines.filter((due) => due.daysLeft !== null || due.state === 'suspended');
  const over = panel.deadlines.filter((due) => !running.includes(due));
  return section('期限',
    running.length ? el('ul', { class: 'casefile-list' }, running.map(deadline)) : el('p', { class: 'casefile-quiet' }, '没有进行中的期限。'),
    over.length ? el('details', {}, el('summary', {}, `已结束的期限（${over.length}）`), el('ul', { class: 'casefile-list' }, over.map(deadline))) : null);
}

function facts(panel) {
  if (!panel.facts.length) return null;
  return section('产品和当事人', el('dl', { class: 'casefile-facts' }, panel.facts.flatMap((fact) => [
    el('dt', {}, fact.label), el('dd', {}, fact.value)])));
}

function samples(panel) {
  if (!panel.samples.length) return null;
  return section('样品', el('ul', { class: 'casefile-list' }, panel.samples.map((unit) => el('li', {},
    el('span', { class: 'casefile-name' }, unit.kind), `　${unit.quantity}　封条 ${unit.seal}　${unit.state}　${unit.place}`))));
}

function papers(panel) {
  if (!panel.papers.length) return null;
  return section('文书', el('ul', { class: 'casefile-list' }, panel.papers.map((paper) => el('li', {},
    el('span', { class: 'casefile-name' }, paper.number), `　${paper.addressee}　${day(paper.issuedOn)} 制发`,
    paper.servedOn ? `　${day(paper.servedOn)} 送达${paper.service ? `（${paper.service}）` : ''}` : ''))));
}

function details(entry) {
  const known = Object.entries(entry.details);
  return known.length ? el('dl', { class: 'casefile-facts' }, known.flatMap(([label, value]) => [
    el('dt', {}, label), el('dd', {}, value)])) : null;
}

function entry(one) {
  const content = details(one);
  const basis = one.legalBasis ? el('p', { class: 'casefile-quiet' }, '依据：', one.legalBasis.split(' ').flatMap((id) => [
    el('a', { href: RULES + encodeURIComponent(id), target: '_blank', rel: 'noopener' }, id), ' '])) : null;
  const head = [el('span', { class: 'casefile-name' }, one.title), el('span', { class: 'casefile-quiet' }, `　${moment(one.at)}　${one.who}`)];
  return el('li', {}, content || basis ? el('details', {}, el('summary', {}, head), content, basis) : head);
}

function history(panel) {
  if (!panel.entries.total) return null;
  const list = el('ul', { class: 'casefile-list' }, panel.entries.newest.map(entry));
  const more = el('button', { type: 'button', class: 'casefile-more' }, '更早的记录');
  let older = panel.entries.older;
  more.hidden = older === null;
  more.addEventListener('click', async () => {
    more.disabled = true;
    try {
      const page = await ask(`/api/cases/${panel.caseNumber}/entries?before=${older}`);
      list.append(...page.newest.map(entry));
      older = page.older;
      more.hidden = older === null;
    } catch (problem) {
      more.after(el('p', { class: 'casefile-late', role: 'alert' }, problem.message));
    }
    more.disabled = false;
  });
  return section(`记录（共 ${panel.entries.total} 条，由新到旧）`, list, more);
}

function remarks(panel, again) {
  const list = panel.remarks.length ? el('ul', { class: 'casefile-list' }, panel.remarks.map((one) => el('li', {},
    el('p', { class: 'casefile-remark' }, one.details['内容']),
    el('span', { class: 'casefile-quiet' }, `${moment(one.at)}　${one.who}`)))) : null;
  const text = el('textarea', { rows: '2', maxlength: '2000', id: 'casefile-remark', required: true });
  const problem = el('p', { class: 'casefile-late', role: 'alert' });
  const form = el('form', { class: 'casefile-form' },
    el('label', { for: 'casefile-remark' }, '添加备注（记入案卷，不能修改）'), text, el('button', { type: 'submit' }, '记入案卷'), problem);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.textContent = '';
    try {
      await send(`/api/cases/${panel.caseNumber}/remarks`, { text: text.value });
      await again();
    } catch (refused) {
      problem.textContent = refused.message;
    }
  });
  return section('备注', list, form);
}

/* The files of the case are a module of its own, which may not be installed. */
async function evidenceFiles(node, panel, taskId) {
  const files = await import('./evidence.js').catch(() => null);
  if (files) files.mountEvidence(node, { taskId, caseNumber: panel.caseNumber });
}

function evidence(panel, taskId) {
  const files = el('div', { class: 'casefile-files' });
  evidenceFiles(files, panel, taskId).catch((problem) => files.append(el('p', { class: 'casefile-late' }, problem.message)));
  const list = panel.evidence.length ? el('details', {}, el('summary', {}, `证据记录（${panel.evidence.length}）`),
    el('ul', { class: 'casefile-list' }, panel.evidence.map(entry))) : null;
  return section('证据', files, list || (panel.step.keepsEvidence ? null : el('p', { class: 'casefile-quiet' }, '尚无证据记录。')));
}

function head(panel) {
  return el('p', { class: 'casefile-head' },
    el('strong', {}, panel.blind ? `盲样 ${panel.blind}` : `案号 ${panel.caseNumber}`),
    el('span', { class: 'casefile-quiet' }, `　《${panel.regime}》`));
}

async function draw(node, taskId) {
  const panel = await ask(`/api/tasks/${encodeURIComponent(taskId)}/casefile`);
  const again = () => draw(node, taskId);
  node.replaceChildren(...[head(panel), stageLine(panel.stages), step(panel), deadlines(panel), facts(panel), samples(panel),
    evidence(panel, taskId), papers(panel), remarks(panel, again), history(panel)].filter(Boolean));
}

async function show(node, taskId) {
  loadStyle();
  node.className = 'casefile';
  node.replaceChildren(el('p', { class: 'casefile-quiet', role: 'status' }, '正在读取案卷…'));
  try {
    await draw(node, taskId);
  } catch (problem) {
    node.replaceChildren(el('p', { class: 'casefile-late', role: 'alert' }, problem.message));
  }
}

export default [{
  id: 'casefile',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: '案卷' },
  render: (node, { taskId }) => {
    show(node.appendChild(document.createElement('div')), taskId);
  },
  unmount: () => {}
}];
