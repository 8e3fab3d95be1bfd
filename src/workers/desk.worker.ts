/// <reference lib="webworker" />
import { type Method, resolveParams } from '../analyse/method.ts';
import { type Problem, problem } from '../base/problem.ts';
import type { Progress } from '../base/steps.ts';
import type { AnalysisSpec } from '../document/document.ts';
import { answerTo } from './answers.ts';
import { createDeskTables } from './desk-tables.ts';
import { createHands } from './hands.ts';
import { holdLifeline } from './lifeline.ts';
import type { Question, Reply, Request } from './protocol.ts';
import { serveSteps } from './serve.ts';
import { spaced } from './spaced.ts';
import { noTools, type Tools } from './tools.ts';

declare const self: DedicatedWorkerGlobalScope;

const sliceMs = 16;
/** Between two progress messages: each makes the page draw its panels again, and an eye sees no more of them. */
const progressMs = 100;
const now = (): number => performance.now();

const cancelled = new Set<number>();
const post = (reply: Reply): void => self.postMessage(reply);
const tables = createDeskTables();

/** A turn of the event loop that timers' clamping does not slow down. */
const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });

/** A little more than a message's way: what waits for another worker must not keep a core busy. */
const sleepMs = 4;
const sleep = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, sleepMs));

const hands = createHands(
  () => new Worker(new URL('./hand.worker.ts', import.meta.url), { type: 'module' }),
  navigator.hardwareConcurrency,
);

const recent: Tools['recent'] = new Map();

/** Areas come with the first run that counts in them; figures of sectors are counted in no cells. */
async function zoneFilesFor(runs: readonly AnalysisSpec[], methods: readonly Method[]): Promise<Tools['zoneFiles']> {
  const isNeeded = runs.some(({ method, params, data }) => {
    const card = methods.find((one) => one.card.id === method)?.card;
    const unit = card === undefined ? undefined : resolveParams(card, params).unit;
    return unit !== undefined && (unit !== 'cells' || data === 'areas');
  });
  return isNeeded ? await tables.zoneFiles() : null;
}

/** Without them the answer says that they are missing and what to do; the next question tries again. */
const zoneFilesOrNone = (): Promise<Tools['zoneFiles']> => tables.zoneFiles().catch(() => null);

/** What measures and cuts polygons comes with the first question that may need it. */
async function loadShapes(): Promise<Tools['shapes']> {
  return (await import('./shapes.ts')).shapes;
}

const ofAppAreas: readonly string[] = ['sectors', 'counties', 'states'];

/** The areas that a question is about; empty where it names none. */
function areasNamed(question: Extract<Question, { readonly kind: 'area-counts' | 'selection' }>): string {
  if (question.kind === 'area-counts') return question.areas;
  return question.selection.kind === 'areas' ? question.selection.areas : '';
}

/** What judges regions comes with the first question about them. */
async function loadRegions(question: Question): Promise<Tools['regions']> {
  const isAsked = question.kind === 'regions' || ('analysis' in question && question.regions !== undefined);
  return isAsked ? (await import('./regions.ts')).regions : null;
}

/** Files of the person, and questions about them: their readers come with the first. */
function isOfFiles(question: Question): boolean {
  if (question.kind === 'open') return question.from.kind !== 'address';
  return fileKinds.includes(question.kind);
}

const fileKinds: readonly Question['kind'][] = ['inspect', 'rejections', 'release-diff', 'reconcile', 'area-months'];

/** Methods come with the first question that runs one: the first map does not wait for them. */
async function toolsFor(question: Question): Promise<Tools> {
  const { kind } = question;
  if (isOfFiles(question)) return { ...noTools, reading: (await import('./reading.ts')).reading };
  if (kind === 'outline') return { ...noTools, shapes: await loadShapes() };
  if (kind === 'pick') {
    const isInCells = (question.params.unit ?? 'cells') === 'cells';
    return isInCells ? noTools : { ...noTools, zoneFiles: await tables.zoneFiles(), shapes: await loadShapes() };
  }
  if (kind === 'area-counts' || kind === 'selection') {
    const { places } = await import('./places.ts');
    const zoneFiles = ofAppAreas.includes(areasNamed(question)) ? await zoneFilesOrNone() : null;
    return { ...noTools, zoneFiles, shapes: await loadShapes(), places };
  }
  if (kind !== 'analysis' && kind !== 'shift' && kind !== 'check' && kind !== 'agreement' && kind !== 'regions') {
    return noTools;
  }
  const { methods } = await import('../analyse/methods/index.ts');
  const regions = await loadRegions(question);
  const shapes = await loadShapes();
  if (regions !== null || kind === 'regions') {
    return { ...noTools, methods, hands, recent, zoneFiles: await tables.zoneFiles(), shapes, regions };
  }
  const runs = kind === 'agreement' ? [question.a, question.b] : [question];
  const zoneFiles = await zoneFilesFor(
    runs.map(({ analysis }) => analysis),
    methods,
  );
  return { ...noTools, methods, hands, recent, zoneFiles, shapes, regions };
}

async function work({ id, question }: Request & { kind: 'ask' }): Promise<void> {
  const isCancelled = (): boolean => cancelled.delete(id);
  const onProgress = spaced(progressMs, now, (progress: Progress) => post({ kind: 'progress', id, progress }));
  const file = await tables.fileFor(question, { isCancelled, onProgress });
  if (file === 'cancelled') return post({ kind: 'cancelled', id });
  const tools = await toolsFor(question);
  const served = await serveSteps(answerTo(question, tables.held, await tables.geography(), file, tools), {
    budgetMs: sliceMs,
    now,
    rest,
    sleep,
    isCancelled,
    onProgress,
  });
  if (served.status === 'cancelled') post({ kind: 'cancelled', id });
  else if (served.value.ok) {
    tables.keep(question, served.value.value);
    post({ kind: 'answer', id, answer: served.value.value });
  } else post({ kind: 'failed', id, problem: served.value.error });
}

/** A file that went away, or changed, while it was read is no fault of the engine. */
function problemOf(error: unknown, { kind }: Question): Problem {
  if (!(error instanceof Error)) return problem('engine-failed', { part: kind });
  if (['NotReadableError', 'NotFoundError'].includes(error.name)) return problem('file-unreadable');
  // What engines say where an array or a text cannot be held.
  if (error instanceof RangeError && /alloc|memory|length/i.test(error.message)) return problem('memory-short');
  return problem('engine-failed', { part: `${kind}: ${error.name}` });
}

self.onmessage = ({ data: request }: MessageEvent<Request>) => {
  if (request.kind === 'start') {
    tables.start(request.geography);
    holdLifeline(request.lifeline, () => post({ kind: 'alive' }));
  } else if (request.kind === 'call') post({ kind: 'here' });
  else if (request.kind === 'cancel') cancelled.add(request.id);
  else {
    work(request).catch((error: unknown) => {
      post({ kind: 'failed', id: request.id, problem: problemOf(error, request.question) });
    });
  }
};
