/* What the viewers of diagrams and decision tables say, and how Cockpit and Admin name permissions and moments. */

import { whenChanged } from './changes.js';
import { translate } from './wording.js';

/** @import { Pattern } from './wording.js' */

const DRAWN = '.navigation.zoom, .table-holder';

const WORDS = new Map([
  ['zoom in', '放大'],
  ['zoom out', '缩小'],
  ['reset zoom', '恢复原大小'],
  ['Hit policy:', '命中策略：'],
  ['Unique', '唯一'],
  ['First', '首个'],
  ['Collect', '全部收集'],
  ['Rule order', '按规则顺序'],
  ['When', '当'],
  ['And', '且'],
  ['Then', '则'],
  ['Annotations', '说明'],
  ['string', '文字'],
  ['boolean', '是或否'],
  ['integer', '整数'],
  ['date', '日期'],
]);

const PERMISSIONS = new Map([
  ['ALL', '全部'],
  ['ACCESS', '进入'],
  ['READ', '查看'],
  ['UPDATE', '修改'],
  ['CREATE', '创建'],
  ['DELETE', '删除'],
  ['READ_HISTORY', '查看历史'],
  ['READ_INSTANCE', '查看实例'],
  ['READ_TASK', '查看任务'],
  ['TASK_WORK', '办理任务'],
  ['CREATE_INSTANCE', '启动实例'],
  ['WORKFLOW', '业务'],
  ['SYSTEM', '系统'],
  ['null', '无'],
]);

/** @type {Pattern[]} */
const CELLS = [
  [/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)$/, (found) => `${found[1]} ${found[2]}`],
  [
    /^[A-Z_]+(, [A-Z_]+)+$/,
    ([names]) =>
      names
        .split(', ')
        .map((name) => PERMISSIONS.get(name) ?? name)
        .join('、'),
  ],
];

whenChanged(() => {
  document.querySelectorAll(DRAWN).forEach((drawn) => translate(drawn, WORDS));
  document.querySelectorAll('td, dd').forEach((cell) => translate(cell, PERMISSIONS, CELLS));
});

export default [];
