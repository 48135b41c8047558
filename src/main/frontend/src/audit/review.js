/* One case: what it is about, its way, who decided what, and whether the file is whole. */

import { el, fill } from '../shared/elements.js';
import { obtain } from '../shared/requests.js';
import { duties, evidence, periods } from './checks.js';
import { decisions } from './decisions.js';
import { entries } from './entries.js';
import { facts } from './facts.js';
import { auditAddress, badge, chained, download, json, load } from './parts.js';
import { replay } from './replay.js';

/** @import { Query, Review } from './answers.js' */

/** @type {[string, string, (node: HTMLElement, review: Review) => void][]} */
const TABS = [
  ['way', '经过回放', replay],
  ['decisions', '判断', decisions],
  ['entries', '全部记录', entries],
  ['periods', '期限', periods],
  ['duties', '职责分离', duties],
  ['evidence', '证据与文书', evidence],
];

/** @param {Review} review */
function standing(review) {
  const broken = review.duties.filter((duty) => duty.state === 'BROKEN').length;
  const late = review.periods.filter((period) => ['late', 'overdue'].includes(period.timeliness)).length;
  const past = review.entries.filter((entry) => entry.kind === 'intervention').length;
  const missing = review.evidence.filter((piece) => !piece.held).length;
  return el(
    'p',
    { class: 'sa-standing' },
    badge(review.closed ? '已结案' : '办理中', review.closed ? 'quiet' : 'running'),
    chained('', review.chain),
    badge(broken ? `${broken}项职责未分离` : '职责分离未见违反', broken ? 'bad' : 'good'),
    badge(late ? `${late}项逾期` : '没有逾期', late ? 'bad' : 'good'),
    missing > 0 && badge(`缺少证据${missing}项`, 'warn'),
    past > 0 && badge(`管理干预${past}次`, 'bad'),
    review.deviations.length > 0 && badge(`偏离${review.deviations.length}处`, 'warn'),
  );
}

/** Compares everything that is kept of the case at once; its files are read again. @param {Review} review */
function verification({ number }) {
  const told = el('span', { role: 'status' });
  const verify = async () => {
    fill(told, '正在核验…');
    try {
      const { intact, problems } = await obtain(`/api/audit/cases/${number.value}/verification`, {});
      fill(told, badge(intact ? '核验完毕，全部相符' : problems.join('；'), intact ? 'good' : 'bad'));
    } catch (refusal) {
      fill(told, badge(/** @type {Error} */ (refusal).message, 'bad'));
    }
  };
  return el(
    'span',
    { class: 'sa-verified' },
    el('button', { type: 'button', class: 'btn btn-default', onclick: verify }, '立即核验'),
    told,
  );
}

/** @param {Review} review */
function exports({ number }) {
  const file = `/cases/${number.value}/review`;
  return el(
    'p',
    { class: 'sa-exports' },
    download(auditAddress(`${file}.pdf`), '导出 PDF'),
    download(auditAddress(`${file}.xlsx`), '导出 Excel'),
  );
}

/**
 * @param {HTMLElement} body
 * @param {Review} found
 */
function tabsOver(body, found) {
  const tabs = TABS.map(([id, label, show]) => {
    const onclick = () => {
      tabs.forEach((tab) => tab.setAttribute('aria-selected', String(tab.id === `sa-${id}`)));
      fill(body);
      show(body, found);
    };
    return el('button', { id: `sa-${id}`, role: 'tab', type: 'button', onclick }, label);
  });
  return tabs;
}

/**
 * @param {Element} node
 * @param {Query} query
 */
export function review(node, query) {
  load(node, json(`/cases/${query.case}`), (/** @type {Review} */ found) => {
    const body = el('section');
    const tabs = tabsOver(body, found);
    fill(
      node,
      el(
        'header',
        { class: 'sa-head' },
        el('h2', {}, found.headline),
        exports(found),
        standing(found),
        verification(found),
      ),
      el('details', { class: 'sa-about' }, el('summary', {}, '案件概况'), facts(found.facts)),
      el('div', { class: 'sa-tabs', role: 'tablist' }, tabs),
      body,
    );
    (tabs.find((tab) => tab.id === `sa-${query.tab}`) ?? tabs[0]).click();
  });
}
