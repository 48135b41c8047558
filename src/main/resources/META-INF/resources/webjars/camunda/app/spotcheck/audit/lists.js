/* The lists from which an auditor starts. */

import { el, clear, json, load, table, caseLink, chained, address, day } from './dom.js';

const NUMBER = /^\d{6}-\d{4}-\d{5}$/;
const cell = value => (NUMBER.test(value) ? caseLink(value) : value);

function period(query) {
  const asks = event => {
    event.preventDefault();
    const said = new URLSearchParams({ list: query.list });
    new FormData(event.target).forEach((value, name) => value && said.set(name, value));
    location.hash = '#/audit?' + said;
  };
  return el(
    'form',
    { class: 'sa-filter', onsubmit: asks },
    el('label', {}, '自 ', el('input', { name: 'from', value: query.from, class: 'form-control', ...day })),
    el('label', {}, '至 ', el('input', { name: 'to', value: query.to, class: 'form-control', ...day })),
    el('button', { class: 'btn btn-primary' }, '查看'),
    el('a', { class: 'btn btn-default', href: address('/lists/' + query.list + '/list.xlsx', query), download: true }, '导出 Excel')
  );
}

function pages(found, query) {
  const last = Math.max(0, Math.ceil(found.total / found.size) - 1);
  const to = (page, words, live) =>
    live ? el('a', { class: 'btn btn-default', href: '#/audit?' + new URLSearchParams({ ...query, page }) }, words) : null;
  return el('p', { class: 'sa-pages' }, el('span', {}, '共 ' + found.total + ' 条，第 ' + (found.page + 1) + ' / ' + (last + 1) + ' 页'),
    to(found.page - 1, '上一页', found.page > 0), to(found.page + 1, '下一页', found.page < last));
}

export function lists(node, query) {
  const asked = { ...query };
  delete asked.viewbox;
  const body = el('section', { class: 'sa-list' });
  load(node, json('/lists'), all => {
    clear(
      node,
      el(
        'div',
        { class: 'sa-lists' },
        el('nav', { 'aria-label': '线索' }, all.map(one =>
          el('a', { href: '#/audit?list=' + one.id, class: one.id === asked.list ? 'sa-here' : '' }, one.title))),
        body
      )
    );
    const chain = el('p');
    if (asked.list === 'acts') load(chain, json('/log'), found => clear(chain, chained('全系统操作日志', found)));
    const here = all.find(one => one.id === asked.list);
    load(body, json('/lists/' + asked.list, asked), found =>
      clear(
        body,
        el('h2', {}, here ? here.title : ''),
        el('p', { class: 'sa-quiet' }, here ? here.about : ''),
        chain,
        period(asked),
        found.groups.length ? el('p', { class: 'sa-standing' }, found.groups.map(group => el('span', { class: 'sa-badge sa-quiet' }, group.label + ' ' + group.count))) : null,
        pages(found, asked),
        table(found.headings, found.rows.map(row => row.map(cell)), '没有')
      )
    );
  });
}
