/* Kinds of files, and how large they are. */

/** @import { Form } from './answers.js' */

/** @type {Partial<Record<Form, string>>} what a record in this form may be as a file; in writing any will do */
export const ACCEPTED = {
  photo: 'image/*',
  video: 'video/*',
  'continuous-video': 'video/*',
  'photo-or-video': 'image/*,video/*',
};

/**
 * @param {Form} form
 * @param {string} type
 */
export function fits(form, type) {
  const accepted = ACCEPTED[form];
  return !accepted || accepted.split(',').some((kind) => type.startsWith(kind.slice(0, -1)));
}

/** @param {string} type */
export function kindOf(type) {
  if (type.startsWith('video/')) return '录像';
  if (type.startsWith('audio/')) return '录音';
  if (type.startsWith('image/')) return '照片';
  return type === 'application/pdf' ? 'PDF' : '文件';
}

const UNITS = ['KB', 'MB', 'GB'];

/** @param {number} bytes */
export function size(bytes) {
  if (bytes < 1024) return `${bytes} 字节`;
  const unit = Math.min(Math.floor(Math.log2(bytes) / 10), UNITS.length);
  const value = bytes / 1024 ** unit;
  return `${value.toFixed(value < 10 ? 1 : 0)} ${UNITS[unit - 1]}`;
}
