/* The evidence of a task as the person sees it: what must be kept, what is missing, files on their way and files here. */

import { el, fill } from '../shared/elements.js';
import { ask, send } from '../shared/requests.js';
import { loadStyle } from '../shared/styles.js';
import { dropZone } from './chooser.js';
import { fileRow } from './files.js';
import { size } from './kinds.js';
import { Queue } from './queue.js';
import { requirements, summary } from './required.js';
import { SendingRow } from './rows.js';
import { Sending } from './sending.js';

/** @import { Evidence } from './answers.js' */

/**
 * @param {HTMLElement} node
 * @param {string} taskId
 */
export function mountEvidence(node, taskId) {
  loadStyle('/casefile/evidence.css');
  return new View(node, taskId).refresh();
}

class View {
  /**
   * @param {HTMLElement} node
   * @param {string} taskId
   */
  constructor(node, taskId) {
    this.taskId = taskId;
    this.queue = new Queue();
    this.notice = el('p', { class: 'ev-notice', role: 'alert', hidden: true });
    this.body = el('div');
    this.uploads = el('ul', { class: 'ev-uploads', 'aria-label': '正在上传的文件' });
    this.files = el('ul', { class: 'ev-files', 'aria-label': '已上传的文件' });
    node.append(el('section', { class: 'ev', 'aria-label': '证据' }, this.notice, this.body, this.uploads, this.files));
    window.addEventListener('beforeunload', (event) => {
      if (this.queue.isBusy()) event.preventDefault();
    });
  }

  async refresh() {
    try {
      this.draw(await ask(`/api/tasks/${this.taskId}/evidence`));
    } catch (problem) {
      this.say(/** @type {Error} */ (problem).message);
    }
  }

  /** @param {Evidence} evidence */
  draw(evidence) {
    /** @type {(files: File[], codes?: string[]) => void} */
    const take = (files, codes = []) => files.forEach((file) => this.send(file, codes, evidence.largest));
    fill(this.body, summary(evidence), requirements(evidence, take), evidence.mine && dropZone(take));
    fill(
      this.files,
      evidence.files.map((file) => fileRow(file, evidence, (path, body) => this.act(path, body))),
    );
  }

  /** @param {string} message */
  say(message) {
    this.notice.textContent = message;
    this.notice.hidden = !message;
  }

  /**
   * @param {string} path
   * @param {unknown} body
   */
  async act(path, body) {
    try {
      await send(path, body);
      this.say('');
      await this.refresh();
    } catch (problem) {
      this.say(/** @type {Error} */ (problem).message);
    }
  }

  /**
   * @param {File} file
   * @param {string[]} codes
   * @param {number} largest
   */
  send(file, codes, largest) {
    const shown = new SendingRow(file.name, () => {
      shown.row.remove();
      this.queue.drop(sending);
    });
    const sending = new Sending(this.taskId, file, codes, (one) => {
      shown.show(one);
      if (one.state !== 'done') return;
      shown.row.remove();
      this.refresh();
    });
    this.uploads.append(shown.row);
    if (file.size === 0) sending.refuse('文件是空的');
    else if (file.size > largest) sending.refuse(`超过 ${size(largest)}，不能上传`);
    else this.queue.add(sending);
  }
}
