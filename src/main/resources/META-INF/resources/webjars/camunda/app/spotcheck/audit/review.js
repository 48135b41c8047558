/* One case: what it is about, its way, who decided what, and whether the file is whole. */

import { el, clear, json, load, badge, chained, facts, address } from './dom.js';
import { replay } from './replay.js';
import { decisions, duties, entries, evidence, periods } from './sections.js';

const TABS = [
  ['way', '经过回放', replay],
  ['decisions', '判断', decisions],
  ['entries', '全部记录', entries],
  ['periods', '期限', periods],
  ['duties', '职责分离', duties],
  ['evidence', '证据与文书', evidence]
];

function standing(review) {
  const broken = review.duties.filter(duty => duty.state === 'BROKEN').length;
  const late = review.periods.filter(period => ['late', 'overdue'].includes(period.timeliness)).length;
  const missing = review.evidence.filter(piece => !piece.held).length;
  return el(
    'p',
    { class: 'sa-standing' },
    badge(review.closed ? '已结案' : '办理中', review.closed ? 'quiet' : 'running'),
    chained('', review.chain),
    badge(broken ? broken + '项职责未分离' : '职责分离未见违反', broken ? 'bad' : 'good'),
    badge(late ? late + '项逾期' : '没有逾期', late ? 'bad' : 'good'),
    missing ? badge('缺少证据' + missing + '项', 'warn') : null
  );
}

function exports(review) {
  const to = (kind, words) =>
    el('a', { class: 'btn btn-default', href: address('/cases/' + review.number.value + '/review.' + kind), download: true }, words);
  return el('p', { class: 'sa-exports' }, to('pdf', '导出 PDF'), to('xlsx', '导出 Excel'));
}

export function review(node, number, query) {
  load(node, json('/cases/' + number), found => {
    const body = el('section');
    const tabs = TABS.map(([id, label, show]) => {
      const open = () => {
        tabs.forEach(tab => tab.setAttribute('aria-selected', String(tab.id === 'sa-' + id)));
        clear(body);
        show(body, found);
      };
      return el('button', { id: 'sa-' + id, role: 'tab', type: 'button', onclick: open }, label);
    });
    clear(
      node,
      el('header', { class: 'sa-head' }, el('h2', {}, found.headline), exports(found), standing(found)),
      el('details', { class: 'sa-about' }, el('summary', {}, '案件概况'), facts(found.facts)),
      el('div', { class: 'sa-tabs', role: 'tablist' }, tabs),
      body
    );
    (tabs.find(tab => tab.id === 'sa-' + query.tab) || tabs[0]).click();
  });
}
