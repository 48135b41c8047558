/**
 * @param {string} text a day or a moment, as 2026-09-10
 * @returns 2026年9月10日
 */
export function day(text) {
  const [year, month, date] = text.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** @type {Intl.DateTimeFormatOptions} */
const PARTS = {
  timeZone: 'Asia/Shanghai',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
};
const CLOCK = new Intl.DateTimeFormat('zh-CN', PARTS);

/**
 * Moments are read in Chinese time, wherever the browser stands.
 *
 * @param {string | null | undefined} text a moment with its zone
 * @returns 2026-09-10 08:30:00
 */
export function second(text) {
  if (!text) return '';
  const parts = Object.fromEntries(CLOCK.formatToParts(new Date(text)).map((part) => [part.type, part.value]));
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}:${parts.second}`;
}

/**
 * @param {string | null | undefined} text a moment with its zone
 * @returns 2026-09-10 08:30
 */
export function minute(text) {
  return second(text).slice(0, 16);
}

/**
 * @param {string} text a moment with its zone
 * @returns 2026年9月10日 08:30
 */
export function moment(text) {
  const known = minute(text);
  return `${day(known)} ${known.slice(11)}`;
}

/** What a field asks for where a day is meant, whatever language the browser has. */
export const DAY_FIELD = {
  inputmode: 'numeric',
  placeholder: '如 2026-11-21',
  title: '年-月-日，如 2026-11-21',
  autocomplete: 'off',
};
