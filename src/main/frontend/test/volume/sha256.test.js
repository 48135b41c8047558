import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { Sha256, sha256 } from '../../src/volume/sha256.js';
import { fingerprint, inPieces, packed } from '../../src/volume/zip.js';
import { whole } from './zipped.js';

test('it is SHA-256, for every length around a block', () => {
  for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
    assert.equal(sha256(bytes), createHash('sha256').update(bytes).digest('hex'), String(length));
  }
});

test('in pieces it is the same as at once', async () => {
  const hash = new Sha256();
  const bytes = Uint8Array.from({ length: 300 }, (_, at) => at % 251);
  for (let at = 0; at < bytes.length; at += 7) hash.add(bytes.subarray(at, at + 7));
  assert.equal(hash.end(), sha256(bytes));
  for (const file of await packed(whole())) {
    assert.deepEqual(await inPieces(whole(), file), await fingerprint(whole(), file));
  }
});
