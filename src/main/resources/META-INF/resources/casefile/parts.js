/* What all our plugins share: elements, questions to the server, dates. Text is always set as text, never as HTML. */

export function el(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== false && value !== '') node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

/* The webapps' own token against requests from elsewhere; with it the server never asks for a password instead. */
function token() {
  const found = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found ? decodeURIComponent(found[1]) : 'none';
}

async function answerTo(address, request) {
  let answer;
  try {
    answer = await fetch(address, { credentials: 'same-origin', ...request, headers: { 'X-XSRF-TOKEN': token(), ...request.headers } });
  } catch {
    throw new Error('连接不到服务器，请稍后再试。');
  }
  if (answer.ok) return answer;
  if (answer.status === 404) throw new Error('没有找到，可能已经办理完毕。');
  const said = await answer.json().catch(() => null);
  throw new Error((said && said.message) || `服务器没有给出结果（${answer.status}）。`);
}

export async function ask(address) {
  return (await answerTo(address, {})).json();
}

export async function send(address, body) {
  await answerTo(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

export function loadStyle() {
  if (document.getElementById('casefile-style')) return;
  document.head.append(el('link', { id: 'casefile-style', rel: 'stylesheet', href: new URL('./casefile.css', import.meta.url).href }));
}

export function day(text) {
  const [year, month, date] = text.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/* Moments are read in Chinese time, wherever the browser stands. */
export function moment(text) {
  return new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(new Date(text));
}
