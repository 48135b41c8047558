// Evidence of a task, as the server tells it.

/** @import { Evidence, EvidenceFile, Required } from '../../src/evidence/answers.js' */

/**
 * @param {Partial<Required>} known
 * @returns {Required}
 */
export function required(known) {
  const record = { code: 'sealing-process', label: '封样过程', form: /** @type {const} */ ('photo-or-video') };
  const words = { formLabel: '照片或者录像', legalBasis: 'CQ23-32-5' };
  return { ...record, ...words, files: [], missing: false, waiver: null, ...known };
}

/**
 * @param {Partial<EvidenceFile>} known
 * @returns {EvidenceFile}
 */
export function file(known) {
  return {
    id: 1,
    name: '封条.jpg',
    type: 'image/jpeg',
    size: 720 * 1024,
    sha256: 'ab12',
    codes: [],
    proves: [],
    uploadedBy: 'cq-sampler1',
    uploader: '重庆抽样员甲',
    uploadedAt: '2026-03-02T10:10:00+08:00',
    takenAt: '2026-03-02T10:05:30+08:00',
    place: null,
    device: null,
    state: 'whole',
    withdrawnBy: null,
    withdrawalReason: null,
    content: '/api/evidence/1/content',
    thumbnail: '/api/evidence/1/thumbnail',
    ...known,
  };
}

/**
 * @param {Partial<Evidence>} known
 * @returns {Evidence}
 */
export function evidence(known) {
  return { required: [], files: [], mine: false, filesRequired: true, largest: 2 ** 31, me: 'cq-sampler1', ...known };
}
