import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { type ByteSource, wholeOf } from '../../byte-source.ts';
import { mostBytes, type TableFormat, tooLarge } from '../../format.ts';
import { systemCode } from '../../is-degrees.ts';
import { piecesSource } from '../../pieces-source.ts';
import type { RawTable } from '../../raw-table.ts';
import { featureTable } from './feature-table.ts';
import { code, firstSign, RefusedJson } from './json-bytes.ts';
import { scanFeatures } from './scan-features.ts';

const sniffed = 64 * 1024;
const decodedInStep = 1024 * 1024;

/**
 * Coordinate systems in degrees that differ from WGS 84 by less than areas are drawn to: CRS84, WGS 84, NAD83, and
 * Mexico's ITRF92 and ITRF2008.
 */
const inDegrees = /CRS:?84|EPSG:+(\d[\d.]*:)?(4326|4269|4483|6365)$|^WGS ?84$/i;

/**
 * GeoJSON (RFC 7946, the older form with a `crs` member, and a feature a line): a row a feature, with columns
 * "geometry", "id" and the properties.
 */
export const geojson: TableFormat = {
  id: 'geojson',
  kind: 'table',
  extensions: ['geojson', 'json', 'geojsonl', 'geojsons', 'ndjson'],
  sniff: (bytes) => {
    if (bytes[firstSign(bytes)] !== code.brace) return 0;
    const head = new TextDecoder().decode(bytes.subarray(0, sniffed));
    const isFeatures = /"(Feature|FeatureCollection|features)"/.test(head);
    const isGeometry =
      /"type"\s*:\s*"((Multi)?(Point|LineString|Polygon)|GeometryCollection)"/.test(head) &&
      /"(coordinates|geometries)"/.test(head);
    return isFeatures || isGeometry ? 0.9 : 0;
  },
  *parts(file) {
    if (file.size > mostBytes) return err(tooLarge(file.size, mostBytes));
    return ok([{ name: '', format: 'geojson', read: () => readFeatures(file), grid: noGrid }]);
  },
};

/** Features are no lines of a sheet. */
function* noGrid(): Steps<Result<never, Problem>> {
  yield { done: 0, total: 0 };
  return err(problem('file-not-a-table'));
}

function* readFeatures(file: ByteSource): Steps<Result<RawTable, Problem>> {
  const text = yield* asUtf8(wholeOf(file));
  try {
    const scanned = yield* scanFeatures(text);
    if (scanned.crs !== null && !inDegrees.test(scanned.crs)) {
      return err(problem('file-other-crs', { crs: systemCode(scanned.crs) }));
    }
    if (scanned.rows === 0) return err(problem('file-header-only', { columns: scanned.headers.length }));
    return ok(featureTable(scanned));
  } catch (error) {
    if (error instanceof RefusedJson) return err(error.problem);
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
    return yield* writtenAnew(bytes);
  }
}

function* writtenAnew(bytes: Uint8Array): Steps<Uint8Array> {
  const decoder = new TextDecoder('windows-1252');
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += decodedInStep) {
    pieces.push(new TextEncoder().encode(decoder.decode(bytes.subarray(at, at + decodedInStep))));
    yield { done: at, total: bytes.length };
  }
  return wholeOf(piecesSource(pieces));
}
