import { address } from './address.js';

/** The server has answered, and says why not; asking again would not help. */
export class Refusal extends Error {
  /**
   * @param {string} message
   * @param {number} [status]
   */
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/** A proxy or a server that is busy or just starts: asking again may help. */
const PASSING = [502, 503, 504];

/** The webapps' own token against requests from elsewhere; with it the server never asks for a password instead. */
export function token() {
  const found = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found ? decodeURIComponent(found[1]) : 'none';
}

/**
 * Why the server did not do it, in Chinese: in its own words where it has some.
 *
 * @param {number} status
 * @param {string} text
 */
export function reasonOf(status, text) {
  const said = messageIn(text);
  if (said) return said;
  if (status === 401) return '登录已过期，请重新登录后再办理。';
  if (status === 404) return '没有找到，可能已经办理完毕。';
  return `服务器没有办理（${status}），请稍后再试。`;
}

/** @param {string} text */
function messageIn(text) {
  try {
    return JSON.parse(text)?.message;
  } catch {
    return null; /* A proxy or an error page: the status says enough. */
  }
}

/**
 * @param {string} path
 * @param {RequestInit} request
 */
async function answerTo(path, request) {
  const headers = { 'X-XSRF-TOKEN': token(), ...request.headers };
  const answer = await fetch(address(path), { credentials: 'same-origin', ...request, headers }).catch(() => {
    throw new Error('连接不到服务器，请稍后再试。');
  });
  if (answer.ok) return answer;
  const reason = reasonOf(answer.status, await answer.text());
  throw PASSING.includes(answer.status) ? new Error(reason) : new Refusal(reason, answer.status);
}

/**
 * @param {string} path
 * @returns {Promise<any>} what the server knows
 */
export async function ask(path) {
  return (await answerTo(path, {})).json();
}

/** @param {string} path */
export async function askText(path) {
  return (await answerTo(path, {})).text();
}

/**
 * @param {string} path
 * @param {unknown} body
 * @returns {Promise<any>} what the server answers
 */
export async function obtain(path, body) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  return (await answerTo(path, { method: 'POST', headers, body: JSON.stringify(body) })).json();
}

/**
 * @param {string} path
 * @param {unknown} body
 */
export async function send(path, body) {
  const headers = { 'Content-Type': 'application/json' };
  await answerTo(path, { method: 'POST', headers, body: JSON.stringify(body) });
}
