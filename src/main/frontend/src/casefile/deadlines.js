/* The deadlines of the case, and why each is the day that it is. */

import { day } from '../shared/days.js';
import { el } from '../shared/elements.js';
import { folded, left, list, quiet, ruleList, section } from './parts.js';

/** @import { Deadline, Panel } from './answers.js' */

/** @param {Deadline} due */
function deadline(due) {
  return el(
    'li',
    { class: `casefile-due casefile-${due.state}` },
    el(
      'div',
      { class: 'casefile-row' },
      el('span', { class: 'casefile-name' }, due.label, due.whom && `（${due.whom}）`),
      el('span', {}, day(due.actBy), due.provisional && '（暂定）'),
      left(due.daysLeft) ?? el('span', { class: 'casefile-quiet' }, due.stateLabel),
    ),
    folded(
      '为什么是这一天',
      el('p', {}, `自“${due.from}”（${day(due.startDate)}）起算。${due.why}`),
      due.bearer !== '无' && quiet(`办理方：${due.bearer}`),
      ruleList(due.rules),
    ),
  );
}

/** @param {Panel} panel */
export function deadlines(panel) {
  if (!panel.deadlines.length) return null;
  const running = panel.deadlines.filter((due) => due.daysLeft !== null || due.state === 'suspended');
  const over = panel.deadlines.filter((due) => !running.includes(due));
  return section(
    '期限',
    running.length ? list(running, deadline) : quiet('没有进行中的期限。'),
    over.length > 0 && folded(`已结束的期限（${over.length}）`, list(over, deadline)),
  );
}
