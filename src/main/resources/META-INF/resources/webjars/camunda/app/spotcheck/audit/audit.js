/* The plugin 案卷审计 of Cockpit: page, navigation, tile, and the way from a process instance to its file. */

import { el, clear, json, load, caseLink, chained } from './dom.js';
import { show } from './page.js';

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = new URL('./audit.css', import.meta.url).href;
document.head.append(style);

const NUMBER = /^\d{6}-\d{4}-\d{5}$/;

const route = {
  id: 'spotcheck.audit.page',
  pluginPoint: 'cockpit.route',
  priority: 10,
  properties: { path: '/audit', label: '案卷审计' },
  render: node => show(node)
};

const navigation = {
  id: 'spotcheck.audit.navigation',
  pluginPoint: 'cockpit.navigation',
  priority: 90,
  properties: { path: '/audit', label: '案卷审计' },
  render: node => {
    node.append(el('a', { href: '#/audit' }, '案卷审计'));
  }
};

const tile = {
  id: 'spotcheck.audit.tile',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  properties: { label: '案卷审计' },
  render: node => {
    const counts = el('div', { class: 'sa-counts' });
    const chain = el('p');
    const sought = el('input', { type: 'search', class: 'form-control', placeholder: '案号、企业、产品或信用代码', 'aria-label': '查找案件' });
    const find = event => {
      event.preventDefault();
      const words = sought.value.trim();
      location.hash = NUMBER.test(words) ? '#/audit?case=' + words : '#/audit?q=' + encodeURIComponent(words);
    };
    node.append(
      el(
        'section',
        { class: 'sa sa-tile' },
        el('h3', {}, el('a', { href: '#/audit' }, '案卷审计')),
        el('form', { onsubmit: find }, sought, el('button', { class: 'btn btn-default' }, '查找案件')),
        counts,
        chain
      )
    );
    const links = { open: '#/audit?status=open', closed: '#/audit?status=closed', overdue: '#/audit?overdue=true' };
    const labels = { open: '办理中', closed: '已结案', overdue: '有逾期' };
    load(counts, json('/overview'), found =>
      clear(
        counts,
        Object.keys(labels).map(name => el('a', { href: links[name] }, el('strong', {}, String(found[name])), labels[name])),
        el('a', { href: '#/audit?list=overdue' }, el('strong', {}, '›'), '审计线索')
      )
    );
    load(chain, json('/log'), found => clear(chain, chained('全系统操作日志', found)));
  }
};

const tab = {
  id: 'spotcheck.audit.tab',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 100,
  properties: { label: '案卷' },
  render: (node, { processInstanceId }) => {
    const body = el('div', { class: 'sa sa-tab' });
    node.append(body);
    load(body, json('/instances/' + processInstanceId), found =>
      clear(body, el('p', {}, '本流程属于案件 ', caseLink(found.caseNumber)), el('p', {}, el('a', { class: 'btn btn-primary', href: '#/audit?case=' + found.caseNumber }, '打开案卷审计')))
    );
  }
};

export default [route, navigation, tile, tab];
