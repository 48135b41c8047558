import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits, kindOf, size } from '../../src/evidence/kinds.js';

test('a photo proves what may be a photo, and what is to be written', () => {
  assert.ok(fits('photo', 'image/jpeg'));
  assert.ok(fits('photo-or-video', 'image/jpeg'));
  assert.ok(fits('text', 'image/jpeg'));
  assert.ok(!fits('video', 'image/jpeg'));
  assert.ok(!fits('continuous-video', 'image/jpeg'));
});

test('a scan proves only what is to be written', () => {
  assert.ok(fits('text', 'application/pdf'));
  assert.ok(!fits('photo-or-video', 'application/pdf'));
});

test('sizes are told as people read them', () => {
  assert.equal(size(1023), '1023 字节');
  assert.equal(size(1024), '1.0 KB');
  assert.equal(size(720 * 1024), '720 KB');
  assert.equal(size(2 * 1024 ** 3), '2.0 GB');
  assert.equal(size(2048 * 1024 ** 3), '2048 GB');
});

test('kinds are told in Chinese', () => {
  assert.deepEqual(['video/mp4', 'audio/mpeg', 'image/png', 'application/pdf', 'text/plain'].map(kindOf), [
    '录像',
    '录音',
    '照片',
    'PDF',
    '文件',
  ]);
});
