/* One file on its way to the server by tus 1.0.0, which goes on where an earlier try stopped, also one of another day. */

import { Upload } from 'tus-js-client';
import { address } from '../shared/address.js';
import { Refusal, reasonOf, token } from '../shared/requests.js';

/** @import { DetailedError, UploadOptions } from 'tus-js-client' */

const PIECE = 8 * 1024 * 1024;

/** Nothing came back; or another connection still sends; or the server is busy. All others stand. */
const PASSING = [0, 409, 423, 502, 503, 504];

/** @type {UploadOptions} */
const MANNERS = {
  chunkSize: PIECE,
  retryDelays: null, // whoever waits also tells the person, and goes on as soon as the line is back
  storeFingerprintForResuming: false, // the place is kept until the file is in the case, not only until it has arrived
  onBeforeRequest: (request) => request.setHeader('X-XSRF-TOKEN', token()),
};

/** @param {DetailedError} error */
function problem({ originalResponse }) {
  const status = originalResponse?.getStatus() ?? 0;
  const text = reasonOf(status, originalResponse?.getBody() ?? '');
  return PASSING.includes(status) ? new Error(text) : new Refusal(text);
}

/** @param {DetailedError} error */
function isGone({ originalResponse }) {
  return originalResponse?.getStatus() === 404;
}

export class Transfer {
  /**
   * @param {string} taskId
   * @param {File} file
   * @param {(bytes: number) => void} sent how much has arrived
   */
  constructor(taskId, file, sent) {
    this.taskId = taskId;
    this.file = file;
    this.sent = sent;
    this.key = `spotcheck-upload|${taskId}|${file.name}|${file.size}|${file.lastModified}`;
    /** @type {Upload | null} */
    this.upload = null;
  }

  /** @returns {Promise<string>} the id under which all of it has arrived; a Refusal stands, other errors may pass */
  async run() {
    const place = localStorage.getItem(this.key);
    try {
      return await (place ? this.begin({ uploadUrl: place }) : this.begin(this.anew()));
    } catch (error) {
      const detailed = /** @type {DetailedError} */ (error);
      if (!place || !isGone(detailed)) throw problem(detailed);
      this.forget();
      return this.run();
    }
  }

  /** @returns {UploadOptions} */
  anew() {
    return {
      endpoint: address('/api/evidence/uploads'),
      metadata: { filename: this.file.name, task: this.taskId },
      onUploadUrlAvailable: () => localStorage.setItem(this.key, this.place()),
    };
  }

  /**
   * @param {UploadOptions} how
   * @returns {Promise<string>}
   */
  begin(how) {
    return new Promise((arrived, failed) => {
      const onSuccess = () => arrived(String(this.place().split('/').pop()));
      const options = { ...MANNERS, ...how, onProgress: this.sent, onSuccess, onError: failed };
      this.upload = new Upload(this.file, options);
      this.upload.start();
    });
  }

  place() {
    return this.upload?.url ?? '';
  }

  /** The file is in the case, or the person does not want it: another try begins anew. */
  forget() {
    localStorage.removeItem(this.key);
  }

  /** Nothing of it stays on the server. What cannot be taken back now is dropped there after some days. */
  async giveUp() {
    this.forget();
    await this.upload?.abort(true).catch(() => {});
  }
}
