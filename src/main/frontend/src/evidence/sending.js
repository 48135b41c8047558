/* What becomes of one chosen file: it waits, is sent, is checked, and is in the case; or it was refused. */

import { send, Refusal } from '../shared/requests.js';
import { Transfer } from './transfer.js';

const WAITS = [1000, 2000, 5000, 10000, 20000];

/** @typedef {'waiting' | 'sending' | 'checking' | 'done' | 'broken' | 'refused' | 'cancelled'} State */

export class Sending {
  /**
   * @param {string} taskId
   * @param {File} file
   * @param {string[]} codes what it proves
   * @param {(sending: Sending) => void} show is told of each change
   */
  constructor(taskId, file, codes, show) {
    this.taskId = taskId;
    this.file = file;
    this.codes = codes;
    this.show = show;
    this.sent = 0;
    /** @type {State} */
    this.state = 'waiting';
    this.message = '等待上传';
    this.transfer = new Transfer(taskId, file, (bytes) => this.hasSent(bytes));
  }

  /** Goes on until the file is in the case, however often the connection breaks. */
  async run() {
    for (let tries = 0; this.goesOn(); tries++) {
      const before = this.sent;
      try {
        await this.deliver();
      } catch (problem) {
        if (problem instanceof Refusal) return this.tell('refused', problem.message);
        if (this.sent > before) tries = 0;
        this.tell('broken', '连接中断，稍后自动续传');
        await pause(WAITS[Math.min(tries, WAITS.length - 1)]);
      }
    }
  }

  goesOn() {
    return !['done', 'cancelled', 'refused'].includes(this.state);
  }

  async deliver() {
    this.tell('sending', '正在上传');
    const upload = await this.transfer.run();
    this.tell('checking', '正在校验');
    await send(`/api/tasks/${this.taskId}/evidence`, { upload, codes: this.codes });
    this.transfer.forget();
    this.tell('done', '已上传');
  }

  /** @param {number} bytes */
  hasSent(bytes) {
    this.sent = bytes;
    this.show(this);
  }

  /**
   * @param {State} state
   * @param {string} message
   */
  tell(state, message) {
    if (this.state === 'cancelled') return;
    this.state = state;
    this.message = message;
    this.show(this);
  }

  /** @param {string} reason */
  refuse(reason) {
    this.tell('refused', reason);
  }

  async cancel() {
    this.state = 'cancelled';
    await this.transfer.giveUp();
  }
}

/** @param {number} time at most; less when the line is back before @returns {Promise<void>} */
function pause(time) {
  return new Promise((done) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      done();
    };
    const timer = setTimeout(go, time);
    window.addEventListener('online', go);
  });
}
