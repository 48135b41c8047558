/* Small tools for pages: elements, dates, data of the server. Text is always set as text. */

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (value === undefined || value === null || value === false) return;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'class') node.className = value;
    else node.setAttribute(name, value === true ? '' : value);
  });
  node.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

export function clear(node, ...children) {
  node.replaceChildren(...children.flat(3).filter(Boolean));
  return node;
}

const root = location.pathname.replace(/\/camunda\/app\/.*$/, '');

export function address(path, parameters = {}) {
  const query = new URLSearchParams();
  Object.entries(parameters).forEach(([name, value]) => {
    if (value !== undefined && value !== null && value !== '' && value !== false) query.set(name, value);
  });
  const text = query.toString();
  return root + '/api/audit' + path + (text ? '?' + text : '');
}

async function answer(path, parameters, read) {
  const response = await fetch(address(path, parameters), {
    credentials: 'same-origin',
    headers: { 'X-Requested-With': 'XMLHttpRequest' }
  });
  if (response.ok) return read(response);
  const refusal = await response.json().catch(() => ({}));
  throw new Error(refusal.message || (response.status === 404 ? '没有找到' : '暂时无法读取（' + response.status + '）'));
}

export const json = (path, parameters) => answer(path, parameters, response => response.json());
export const text = (path, parameters) => answer(path, parameters, response => response.text());

/** Shows what comes, or why it does not come. */
export async function load(node, promise, show) {
  clear(node, el('p', { class: 'sa-quiet' }, '正在读取…'));
  try {
    show(await promise);
  } catch (refusal) {
    clear(node, el('p', { class: 'sa-refused', role: 'alert' }, refusal.message));
  }
}

const moments = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false
});

/** 2026-09-10 08:30:00 as it was in China. */
export const moment = value => (value ? moments.format(new Date(value)).replace(/\//g, '-') : '');

/** Rule ids, each leading to what the rule says. */
export function rules(ids) {
  return (ids || '')
    .split(' ')
    .filter(Boolean)
    .map(id => el('a', { class: 'sa-rule', href: root + '/regulations/rules/' + id, target: '_blank', rel: 'noopener' }, id));
}

const DAY = /^\d{4}-\d\d-\d\d/;

export function table(headings, rows, empty) {
  if (!rows.length) return el('p', { class: 'sa-quiet' }, empty || '没有');
  return el(
    'div',
    { class: 'sa-scroll' },
    el(
      'table',
      { class: 'sa-table' },
      el('thead', {}, el('tr', {}, headings.map(heading => el('th', { scope: 'col' }, heading)))),
      el('tbody', {}, rows.map(row => el('tr', {}, row.map(cell => el('td', { class: DAY.test(cell) ? 'sa-day' : '' }, cell)))))
    )
  );
}

export function badge(words, kind) {
  return el('span', { class: 'sa-badge sa-' + kind }, words);
}

/** Whether a chain of entries holds, and where it breaks. */
export const chained = (what, chain) =>
  badge(what + (chain.intact ? '记录链完好：' : '记录链已断：') + chain.message, chain.intact ? 'good' : 'bad');

/** Facts by label; lists and tables inside them as they are read. */
export function facts(details) {
  return el(
    'dl',
    { class: 'sa-facts' },
    Object.entries(details || {}).map(([label, value]) => [el('dt', {}, label), el('dd', {}, said(value))])
  );
}

function said(value) {
  if (Array.isArray(value)) {
    return value.every(one => one === null || typeof one !== 'object')
      ? value.map(plain).join('、')
      : el('ol', {}, value.map(one => el('li', {}, said(one))));
  }
  if (value && typeof value === 'object') {
    return Object.entries(value).map(([label, one]) => el('div', {}, label + '：', said(one)));
  }
  return plain(value);
}

const plain = value => (value === true ? '是' : value === false ? '否' : value === null ? '' : String(value));

export const caseLink = number => el('a', { href: '#/audit?case=' + number }, number);

/* A field for a day asks for it in the order of Chinese, whatever language the browser has. */
export const day = { inputmode: 'numeric', placeholder: '如 2026-11-21', title: '年-月-日，如 2026-11-21', autocomplete: 'off' };
