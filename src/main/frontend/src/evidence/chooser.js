/* Ways to bring files: a choice, the camera, drag and drop. */

import { el } from '../shared/elements.js';

/** @typedef {(files: File[]) => void} Taker */

/**
 * @param {string} words
 * @param {{ accept?: string, label?: string, camera?: boolean }} how
 * @param {Taker} take
 */
export function chooser(words, { accept, label, camera = false }, take) {
  const input = el('input', {
    type: 'file',
    accept,
    multiple: !camera,
    capture: camera && 'environment',
    'aria-label': label ? `${words}：${label}` : words,
  });
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    input.value = '';
  });
  return el('label', { class: camera ? 'ev-button ev-camera' : 'ev-button' }, words, input);
}

/** @param {Taker} take */
export function dropZone(take) {
  const zone = el(
    'div',
    { class: 'ev-drop' },
    el('span', {}, '把照片、录像、扫描件拖到这里，或者'),
    chooser('选择文件', {}, take),
    chooser('拍照', { accept: 'image/*', camera: true }, take),
    chooser('录像', { accept: 'video/*', camera: true }, take),
  );
  return takesDrops(zone, take);
}

/**
 * @template {HTMLElement} T
 * @param {T} target
 * @param {Taker} take
 */
export function takesDrops(target, take) {
  target.addEventListener('dragover', (event) => {
    event.preventDefault();
    target.classList.add('ev-over');
  });
  target.addEventListener('dragleave', () => target.classList.remove('ev-over'));
  target.addEventListener('drop', (event) => {
    event.preventDefault();
    target.classList.remove('ev-over');
    take([...(event.dataTransfer?.files ?? [])]);
  });
  return target;
}
