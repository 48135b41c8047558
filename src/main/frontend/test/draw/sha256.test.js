import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { hex, sha256 } from '../../src/draw/sha256.js';

test('a fingerprint is that of every other program, whatever the length', () => {
  for (let length = 0; length < 200; length++) {
    const message = Uint8Array.from({ length }, (_, i) => (i * 37 + length) % 256);
    assert.equal(hex(sha256(message)), createHash('sha256').update(message).digest('hex'));
  }
});
