import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { wholeOf } from '../../byte-source.ts';
import type { TableFormat } from '../../format.ts';
import { cellText, type RawChunk, type RawTable } from '../../raw-table.ts';
import { BrokenJson } from './json-bytes.ts';
import { type ScannedFeatures, scanFeatures } from './scan-features.ts';

const sniffed = 64 * 1024;
/** Outlines are parsed chunk by chunk: a state's has thousands of corners. */
const rowsInChunk = 8;
const decodedInStep = 1024 * 1024;

/**
 * Coordinate systems in degrees that differ from WGS 84 by less than areas are drawn to: CRS84, WGS 84, NAD83, and
 * Mexico's ITRF92 and ITRF2008.
 */
const inDegrees = /CRS:?84|EPSG:+(\d[\d.]*:)?(4326|4269|4483|6365)$|^WGS ?84$/i;

/**
 * GeoJSON (RFC 7946, and the older form with a `crs` member): a row a feature, with columns "geometry", "id" and the
 * properties. A row's line is the number of its feature.
 */
export const geojson: TableFormat = {
  id: 'geojson',
  kind: 'table',
  extensions: ['geojson', 'json'],
  sniff: (bytes) => {
    const head = new TextDecoder().decode(bytes.subarray(0, sniffed)).trimStart();
    return head.startsWith('{') && /"(Feature|FeatureCollection|features)"/.test(head) ? 0.9 : 0;
  },
  *parts(file) {
    const read = () => readFeatures(wholeOf(file));
    return ok([{ name: '', format: 'geojson', read, grid: noGrid }]);
  },
};

/** Features are no lines of a sheet. */
function* noGrid(): Steps<Result<never, Problem>> {
  yield { done: 0, total: 0 };
  return err(problem('file-not-a-table'));
}

function* readFeatures(bytes: Uint8Array): Steps<Result<RawTable, Problem>> {
  const text = yield* asUtf8(bytes);
  try {
    const scanned = yield* scanFeatures(text);
    if (scanned.crs !== null && !inDegrees.test(scanned.crs)) {
      return err(problem('file-other-crs', { crs: scanned.crs }));
    }
    if (scanned.features.length === 0) return err(problem('file-header-only', { columns: scanned.headers.length }));
    return ok(tableOf(scanned));
  } catch (error) {
    if (error instanceof BrokenJson) return err(problem('file-unreadable', { format: 'geojson' }));
    throw error;
  }
}

/** The bytes themselves where they are UTF-8; old exports are windows-1252, and are written anew. */
function* asUtf8(bytes: Uint8Array): Steps<Uint8Array> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += decodedInStep) {
      strict.decode(bytes.subarray(at, at + decodedInStep), { stream: true });
      yield { done: at, total: bytes.length };
    }
    strict.decode();
    return bytes;
  } catch {
    return new TextEncoder().encode(new TextDecoder('windows-1252').decode(bytes));
  }
}

function tableOf({ bytes, headers, features }: ScannedFeatures): RawTable {
  const width = headers.length;
  return {
    headers,
    encoding: 'utf-8',
    totalBytes: bytes.length,
    *chunks(): Generator<RawChunk, Problem | null, void> {
      for (let first = 0; first < features.length; first += rowsInChunk) {
        const rows = Math.min(rowsInChunk, features.length - first);
        const starts = new Int32Array(rows * width);
        const ends = new Int32Array(rows * width);
        for (let r = 0; r < rows; r++) {
          const feature = features[first + r];
          for (let k = 0; k < feature.length; k += 3) {
            starts[r * width + feature[k]] = feature[k + 1];
            ends[r * width + feature[k]] = feature[k + 2];
          }
        }
        const places = Int32Array.from({ length: rows }, (_, r) => first + r);
        const lines = Uint32Array.from(places, (place) => place + 1);
        const doneBytes = Math.round(((first + rows) / features.length) * bytes.length);
        yield { bytes, rows, width, starts, ends, lines, places, wrong: [], doneBytes };
      }
      return null;
    },
    textAt(place, column): string {
      const feature = features[place];
      let text = '';
      for (let k = 0; k < feature.length; k += 3) {
        if (feature[k] === column) text = cellText(bytes, feature[k + 1], feature[k + 2], 'utf-8');
      }
      return text;
    },
  };
}
