import type { ShapedResult } from '../analyse/shapes.ts';

export type {
  AgreementResult,
  AnalysisResult,
  CellResult,
  CheckResult,
  Cluster,
  ComparedArea,
  ConcentrationFinding,
  CountedRoute,
  DensityResult,
  EmergingFinding,
  Flow,
  FramesResult,
  HotSpots,
  InterruptedResult,
  Interval,
  LeftOut,
  LineDensityResult,
  LocalMoranFinding,
  MeanCentresResult,
  MethodStamp,
  NamedPlace,
  NeighbourResult,
  PairsResult,
  Period,
  PickResult,
  PointClustersResult,
  Ridge,
  RidgeDistance,
  RidgePeriod,
  RidgesResult,
  RouteSharesResult,
  RunMeta,
  ScanCluster,
  ScanFinding,
  SegmentResult,
  SeriesResult,
  ShapedResult,
  ShiftResult,
  TrendResult,
  TrendSeries,
} from '../analyse/shapes.ts';

declare const audience: unique symbol;

/** A result that has passed the one door out. It can be received anywhere and made in this room alone. */
export type Disclosed<T> = T & { readonly [audience]: 'briefing' };

/** Only `disclose` calls this: the mark has no run-time form, so that it survives the way between threads. */
export const mint = <T extends ShapedResult>(result: T): Disclosed<T> => result as Disclosed<T>;
