/* What form-js and its calendar say. */

import { whenChanged } from './changes.js';
import { translate } from './wording.js';

/** @import { Pattern } from './wording.js' */

/* form-js asks for dates in the order of the browser's language, and misreads 2026/11/21 where that is English. */
Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct: (Format, [locale, ...options]) => new Format(locale === 'default' ? 'zh-CN' : locale, ...options),
});

const TEXTS = new Map([
  ['Field is required.', '此项必须填写。'],
  ['Field must be a valid email.', '应填写有效的电子邮箱。'],
  ['Value is not a number.', '应填写数字。'],
  ['Select', '请选择'],
  ['Search', '查找'],
  ['No results', '没有匹配的选项'],
  ['All values selected', '已全部选中'],
  ['Skip to search', '跳到查找'],
  ['Add new', '增加一行'],
  ['Add', '增加'],
  ['Delete item', '删除此行'],
  ['Show less', '收起'],
  ['Clear', '清除'],
  ['Required', '必填'],
  ['yyyy/mm/dd', '年/月/日'],
]);

/** @type {Pattern[]} */
const PATTERNS = [
  [/^Field must match pattern .*\.$/, () => '格式不正确。'],
  [/^Field must have minimum value of (.+)\.$/, (found) => `不得小于 ${found[1]}。`],
  [/^Field must have maximum value of (.+)\.$/, (found) => `不得大于 ${found[1]}。`],
  [/^Field must have minimum length of (.+)\.$/, (found) => `不得少于 ${found[1]} 个字符。`],
  [/^Field must have maximum length of (.+)\.$/, (found) => `不得超过 ${found[1]} 个字符。`],
  [/^Show all \((\d+)\)$/, (found) => `展开全部（${found[1]}）`],
];

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = { Sun: '日', Mon: '一', Tue: '二', Wed: '三', Thu: '四', Fri: '五', Sat: '六' };
const CALENDAR = new Map(Object.entries(WEEKDAYS));
MONTHS.forEach((month, index) => CALENDAR.set(month, `${index + 1}月`));

whenChanged(() => {
  document.querySelectorAll('.fjs-container').forEach((form) => translate(form, TEXTS, PATTERNS));
  document.querySelectorAll('.flatpickr-calendar').forEach((calendar) => translate(calendar, CALENDAR));
});

export default [];
