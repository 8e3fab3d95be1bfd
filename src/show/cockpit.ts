import { type ComponentType, createContext, useContext, useSyncExternalStore } from 'react';
import type { Problem } from '../base/problem.ts';
import type { Progress } from '../base/steps.ts';
import type { MonthIndex } from '../base/units.ts';
import type { Language } from '../base/words.ts';
import type { CorridorOutline } from '../corridors/corridor-outline.ts';
import type {
  AgreementResult,
  AnalysisResult,
  CellResult,
  Disclosed,
  FramesResult,
  MethodStamp,
  Period,
  PickResult,
  SegmentResult,
  SeriesResult,
  ShiftResult,
} from '../disclose/disclosed.ts';
import type { CommandArgs, CommandName } from '../document/commands/index.ts';
import type { AnalysisSpec, Document, SourceRef } from '../document/document.ts';
import type { DataSet } from './data-set.ts';
import type { PictureSpec } from './drawing/picture-spec.ts';
import type { HandResults } from './hand-results.ts';
import type { HandTask } from './hand-task.ts';
import type { Layout } from './layout.ts';
import type { RegionResults } from './region-results.ts';
import type { Status } from './status.ts';
import type { PlaceDraft, Tool } from './tool.ts';

export type { DataSet, Report } from './data-set.ts';
export { noHandResults } from './hand-results.ts';
export type { HandTask } from './hand-task.ts';
export { firstLayout, type Layout, layoutOf } from './layout.ts';
export { noRegionResults, type RegionResults } from './region-results.ts';
export { latestOf, type Status } from './status.ts';

/** Where the mouse or the arrow keys point: the same place and month on every picture. */
export interface Hover {
  /** Border kilometre. */
  readonly km: number | null;
  /** Months since January 1970. */
  readonly month: number | null;
}

export interface HoverSource {
  now(): Hover;
  subscribe(changed: () => void): () => void;
}

/** What the machine worked out. Pictures of incidents and of areas are both kept, so that a switch is at once. */
export interface Results extends HandResults {
  /** Sector figures under the corridor and the clauses; `areasStudy` over the whole border and period, for scales. */
  readonly areas: Status<Disclosed<SegmentResult>>;
  readonly areasStudy: Status<Disclosed<SegmentResult>>;
  /** The same in the period that is compared with; null when nothing is compared. */
  readonly areasBefore: Status<Disclosed<SegmentResult>> | null;
  /** Incidents in bins of 10 km. */
  readonly bins: Status<Disclosed<SegmentResult>>;
  readonly binsStudy: Status<Disclosed<SegmentResult>>;
  readonly binsBefore: Status<Disclosed<SegmentResult>> | null;
  /** Incidents in H3 cells. */
  readonly cells: Status<Disclosed<CellResult>>;
  readonly cellsStudy: Status<Disclosed<CellResult>>;
  /** In the period that is compared with; null when nothing is compared. */
  readonly cellsBefore: Status<Disclosed<CellResult>> | null;
  /** The figures of all frames, for one scale; null while nothing is played. */
  readonly frames: Status<Disclosed<FramesResult>> | null;
  /** Mexico's national series. */
  readonly national: Status<Disclosed<SeriesResult>>;
  /** The comparison of two periods; null when nothing is compared. */
  readonly shift: Status<Disclosed<ShiftResult>> | null;
  /** Of the corridor; null while its layer is off. */
  readonly outline: Status<CorridorOutline> | null;
  /** By id of the analysis in the document. */
  readonly analyses: Readonly<Record<string, Status<Disclosed<AnalysisResult>>>>;
  /** The sensitivity strip that is open: a run for each value of the parameter that is varied. */
  readonly sweep: readonly { readonly value: string | number; readonly status: Status<Disclosed<AnalysisResult>> }[];
  /** How far the two findings on the board agree; null when there are no two. */
  readonly agreement: Status<Disclosed<AgreementResult>> | null;
  /** The place that is picked; null when nothing is. */
  readonly pick: Status<Disclosed<PickResult>> | null;
  /** Regions that are judged: what of them the workspace on display shows. */
  readonly regions: RegionResults;
}

/** The months on display and those they are compared with. */
export interface Periods {
  readonly now: Period;
  readonly before: Period | null;
  /** Partial months cut from both sides of the comparison. */
  readonly cut: readonly MonthIndex[];
  readonly sameSeason: boolean;
}

export interface Notice {
  readonly id: number;
  readonly problem: Problem;
  /** Whole sentences that say it in particular, in both languages; left out: none. */
  readonly report?: Readonly<Record<Language, readonly string[]>>;
  /** A dialog that it leads to; left out: none. */
  readonly task?: FileTask;
  /** What it offers to do; left out: nothing. */
  readonly act?: NoticeAct;
}

/** "reload": the page; "load-views": what shows findings, once more; "save-study": as a file. */
export type NoticeAct = 'reload' | 'load-views' | 'save-study';

export interface Importing {
  readonly name: string;
  /** Of the file; 0: not known. */
  readonly bytes: number;
  /** In bytes of the file, while it is decoded, or in what the step after counts. */
  readonly progress: Progress;
}

/** How far a film is: figures of the frames first, then the frames themselves. */
export interface FilmProgress extends Progress {
  readonly step: 'figures' | 'frames';
}

export type FilmSize = '720' | '1080';

/** What a film will be, before it is made. */
export interface FilmOutline {
  /** "png": numbered pictures in a ZIP, where the browser encodes no film. */
  readonly kind: 'mp4' | 'webm' | 'png';
  readonly frames: number;
  readonly seconds: number;
  /** About how large the file is. */
  readonly bytes: number;
}

/** A picture being made, or why it could not be. */
export type Exporting =
  | { readonly status: 'idle' }
  | {
      readonly status: 'running';
      readonly film: FilmProgress | null;
      /** Of sheets being written; null for a film or a picture of the screen. */
      readonly sheets: Progress | null;
    }
  | {
      readonly status: 'done';
      readonly file: string;
      /** What gives a film's study back, to be saved beside it; null for a picture, which holds it. */
      readonly recipe: { readonly name: string; readonly text: string } | null;
    }
  | { readonly status: 'failed'; readonly problem: Problem };

/** One run of a method, as the log keeps it. */
export interface RunEntry {
  /** The how-many-eth comparison of this browser's log, from 1. */
  readonly number: number;
  /** Fingerprint of the question: data, filters, method, parameters, seed. */
  readonly key: string;
  /** Id of the analysis in its study. */
  readonly analysis: string;
  readonly stamp: MethodStamp;
  readonly n: number;
  readonly tests: number;
  readonly p: number | null;
  /** How long it took here. */
  readonly ms: number;
  readonly chosen: AnalysisSpec['chosen'];
  readonly data: readonly { readonly file: string; readonly sha256: string }[];
  /** The study with this finding alone: it repeats the run. */
  readonly study: Document;
}

/** All that a panel sees. */
export interface Cockpit {
  readonly document: Document;
  readonly results: Results;
  readonly dataSets: readonly DataSet[];
  readonly periods: { readonly areas: Periods; readonly incidents: Periods };
  /** Dropped files of the study that must be given again, by name and SHA-256. */
  readonly asked: readonly SourceRef[];
  /** Read it by `useHover()`: it moves with the mouse, and must not draw the other panels again. */
  readonly hover: HoverSource;
  readonly undoable: { readonly undo: string | null; readonly redo: string | null };
  readonly requestsElsewhere: number;
  /** This browser keeps the whole app: it opens without a network. */
  readonly worksOffline: boolean;
  readonly notices: readonly Notice[];
  readonly importing: Importing | null;
  readonly exporting: Exporting;
  /** What is being drawn on the map, and what a form is open for: of the session, never of the study. */
  readonly tool: Tool | null;
  readonly placeForm: PlaceDraft | null;
  /** What is being asked or shown of a file; null: nothing. */
  readonly fileTask: FileTask | null;
  /** The box or dialog that is open over the page; null: none. */
  readonly handTask: HandTask | null;
  /** How the panels stand in this browser. */
  readonly layout: Layout;
  /** Runs of methods in this browser, the first first. */
  readonly runs: readonly RunEntry[];
  /** Names of what this browser keeps, with their sizes in bytes. */
  readonly kept: readonly { readonly name: string; readonly bytes: number }[];
  dispatch<Name extends CommandName>(name: Name, args: CommandArgs<Name>, gesture?: string): void;
  point(hover: Hover): void;
  takeTool(tool: Tool | null): void;
  openPlaceForm(draft: PlaceDraft | null): void;
  openFileTask(task: FileTask | null): void;
  openHandTask(task: HandTask | null): void;
  setLayout(change: Partial<Layout>): void;
  undo(): void;
  redo(): void;
  openFiles(files: readonly File[]): void;
  cancelImport(): void;
  /** Stops a running analysis ("a1") or comparison ("shift"). */
  cancelJob(id: string): void;
  retryJob(id: string): void;
  exportPicture(what: PictureSpec['what'], size: PictureSpec['size']): void;
  /** The playback of the study as a film. */
  outlineFilm(size: FilmSize): Promise<FilmOutline>;
  exportFilm(what: PictureSpec['what'], size: FilmSize): void;
  stopFilm(): void;
  /** The study as a file, and the answers on display as the command line writes them. */
  saveStudy(): void;
  saveResults(): void;
  /** The log of runs as a file; and one of them again. */
  saveRuns(): void;
  repeatRun(number: number): void;
  saveText(name: string, text: string, type: string): void;
  /** What is needed to check a finding in R or GeoDa; `stem` begins the file's name. */
  saveCheck(analysis: string, stem: string): void;
  /** The outline of the corridor as GeoJSON. */
  saveOutline(): void;
  dismiss(notice: number): void;
  /** Does what a notice offers. */
  followNotice(act: NoticeAct): void;
  forget(): void;
  /** The briefer's workspace, with all that it is given: loaded when it is first shown. */
  openBriefing(): Promise<{ readonly default: ComponentType }>;
  /** The planner's workspace, the same way. */
  openRegions(): Promise<{ readonly default: ComponentType }>;
  /** Dialogs about files, the same way. */
  openFileDesk(): Promise<{ readonly default: ComponentType }>;
  /** Boxes and dialogs of `handTask`, the same way. */
  openHand(): Promise<{ readonly default: ComponentType }>;
}

/** A dialog about a file: of the session, never of the study. */
export type FileTask =
  /** How it is to be read: a new file, or one that is open (`table`). */
  | {
      readonly kind: 'reading';
      readonly name: string;
      readonly table: string | null;
      /** Tells two files of one name apart. */
      readonly opened?: number;
    }
  | { readonly kind: 'report'; readonly table: string }
  /** A later release (`table`) of what is in the study (`before`). */
  | { readonly kind: 'release'; readonly table: string; readonly before: string }
  | { readonly kind: 'reconciliation' }
  /** Series of a table of areas by month. */
  | { readonly kind: 'figures'; readonly table: string };

export const CockpitContext = createContext<Cockpit | null>(null);

export function useCockpit(): Cockpit {
  const cockpit = useContext(CockpitContext);
  if (cockpit === null) throw new Error('a panel outside the cockpit');
  return cockpit;
}

/** Where the pointer is; draws the caller again, and it alone, when that changes. */
export function useHover(): Hover {
  const { hover } = useCockpit();
  return useSyncExternalStore(hover.subscribe, hover.now);
}
