/* The panel 案卷 beside each task: what a person needs to know of the case, from one answer of the server. */

import { mountEvidence } from '../evidence/view.js';
import { el, fill } from '../shared/elements.js';
import { ask } from '../shared/requests.js';
import { loadStyle } from '../shared/styles.js';
import { deadlines } from './deadlines.js';
import { amending, entry, history } from './entries.js';
import { folded, list, quiet, refused, section } from './parts.js';
import { mountProofs } from './proofs.js';
import { remarks } from './remarks.js';
import { head, stages, step } from './step.js';
import { facts, papers, samples, takings } from './things.js';

/** @import { TaskPlugin } from '../shared/plugins.js' */
/** @import { Panel } from './answers.js' */

/**
 * @param {Panel} panel
 * @param {HTMLElement} files
 */
function evidence(panel, files) {
  const kept = panel.evidence.length
    ? folded(`证据记录（${panel.evidence.length}）`, list(panel.evidence, entry))
    : !panel.step.keepsEvidence && quiet('尚无证据记录。');
  return section('证据', files, kept);
}

/**
 * @param {HTMLElement} node
 * @param {string} taskId
 * @param {HTMLElement} proofs of the papers to come
 * @param {HTMLElement} files stay as they are when the panel is drawn again, with what is on its way
 */
async function draw(node, taskId, proofs, files) {
  /** @type {Panel} */
  const panel = await ask(`/api/tasks/${encodeURIComponent(taskId)}/casefile`);
  fill(
    node,
    head(panel),
    stages(panel),
    step(panel),
    proofs,
    deadlines(panel),
    facts(panel),
    samples(panel),
    evidence(panel, files),
    papers(panel, taskId, () => draw(node, taskId, proofs, files)),
    takings(panel),
    remarks(panel, () => draw(node, taskId, proofs, files)),
    history(panel),
    amending(panel),
  );
}

/**
 * @param {HTMLElement} node
 * @param {string} taskId
 */
async function show(node, taskId) {
  fill(node, el('p', { class: 'casefile-quiet', role: 'status' }, '正在读取案卷…'));
  const proofs = el('div', {});
  const files = el('div', { class: 'casefile-files' });
  try {
    await draw(node, taskId, proofs, files);
    mountProofs(proofs, taskId);
    await mountEvidence(files, taskId);
  } catch (problem) {
    fill(node, refused(/** @type {Error} */ (problem).message));
  }
}

/** @type {TaskPlugin[]} */
export default [
  {
    id: 'casefile',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: { label: '案卷' },
    render: (node, { taskId }) => {
      loadStyle('/casefile/casefile.css');
      const panel = el('div', { class: 'casefile' });
      node.append(panel);
      show(panel, taskId);
    },
    unmount: () => {},
  },
];
