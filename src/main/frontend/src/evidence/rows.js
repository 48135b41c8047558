/* How each upload stands. */

import { el } from '../shared/elements.js';
import { size } from './kinds.js';

/** @import { Sending } from './sending.js' */

export class SendingRow {
  /**
   * @param {string} name of the file
   * @param {() => void} dismiss
   */
  constructor(name, dismiss) {
    this.bar = el('progress', { max: 1, value: 0, 'aria-label': name });
    this.words = el('small');
    this.button = el('button', { type: 'button', class: 'ev-link', onclick: dismiss }, '取消');
    this.row = el('li', {}, el('span', { class: 'ev-name' }, name), this.bar, this.words, this.button);
  }

  /** @param {Sending} sending */
  show(sending) {
    this.bar.value = share(sending);
    this.words.textContent = sending.state === 'sending' ? progress(sending) : sending.message;
    this.row.className = `ev-${sending.state}`;
    this.button.textContent = sending.state === 'refused' ? '知道了' : '取消';
  }
}

/** @param {Sending} sending */
function share({ sent, file }) {
  return file.size ? sent / file.size : 0;
}

/** @param {Sending} sending */
function progress(sending) {
  const percent = Math.floor(share(sending) * 100);
  return `${percent}%（${size(sending.sent)} / ${size(sending.file.size)}）`;
}
