/* Which case, how far it is, and what is asked now. */

import { day } from '../shared/days.js';
import { el } from '../shared/elements.js';
import { left, quiet, ruleList, section } from './parts.js';

/** @import { Panel, Stage } from './answers.js' */

/** @param {Panel} panel */
export function head(panel) {
  return el(
    'p',
    { class: 'casefile-head' },
    el('strong', {}, panel.blind ? `盲样 ${panel.blind}` : `案号 ${panel.caseNumber}`),
    el('span', { class: 'casefile-quiet' }, `　《${panel.regime}》`),
  );
}

/** @param {Stage} stage */
function reached(stage) {
  return el(
    'li',
    { class: `casefile-${stage.state}`, 'aria-current': stage.state === 'now' && 'step' },
    stage.label,
    el('span', { class: 'casefile-hidden' }, `（${stage.stateLabel}）`),
  );
}

/** @param {Panel} panel */
export function stages(panel) {
  return el('ol', { class: 'casefile-stages', 'aria-label': '案件进度' }, panel.stages.map(reached));
}

/** @param {Panel} panel */
export function step({ step: asked }) {
  return section(
    '本步骤',
    el('p', { class: 'casefile-asks' }, asked.asks || asked.name),
    asked.due && el('p', {}, `办理期限：${day(asked.due)}　`, left(asked.daysLeft)),
    asked.rules.length > 0 && quiet('依据（点开看释义）'),
    ruleList(asked.rules),
  );
}
