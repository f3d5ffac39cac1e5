/** The shapes that pages, command line and data files share: pure functions from a catalog to plain values. */
export type { AppliesView } from './view/applies.ts';
export { type BenchmarkView, benchmarkView, type Spread } from './view/benchmark.ts';
export type { Cite, Cited, SourceNote } from './view/cite.ts';
export {
  type ComparedMode,
  type ComparedModel,
  type ComparedPair,
  type CompareView,
  comparedPairs,
  compareView,
  type SharedFigures,
} from './view/compare.ts';
export { type CoverageRow, type CoverageView, coverageView, type UnknownField } from './view/coverage.ts';
export { type CueExample, type CueView, cueView, type FixView, type LexiconView } from './view/cue.ts';
export type { ExampleShelf, ExampleView } from './view/example.ts';
export { type FailureView, failureView, type StatementView } from './view/failure.ts';
export { type GuideFile, type GuideView, guideViews } from './view/guide.ts';
export type { Charged, Dated, DeskView, Outcome, PlatformHelp, PolicyView, ServedModel } from './view/help.ts';
export type { LifecycleView } from './view/lifecycle.ts';
export * from './view/lists.ts';
export type { MatcherWords, Piece } from './view/matcher-words.ts';
export { type MatrixCell, type MatrixView, matrixView } from './view/matrix.ts';
export { type ModeView, modeView } from './view/mode.ts';
export { modeHelp } from './view/mode-help.ts';
export {
  type CueLinkView,
  type LookalikeView,
  lookalikeAmong,
  lookalikesOf,
  type MitigationView,
  type SeverityView,
} from './view/mode-parts.ts';
export { type ModelView, modelView, type ReleaseView } from './view/model.ts';
export { type NamedPage, namedPages } from './view/names.ts';
export { type Pair, type PairView, pairsOf, pairView } from './view/pair.ts';
export { type PlatformView, platformView } from './view/platform.ts';
export { type Recent, recent } from './view/recent.ts';
export { type RedirectView, redirectViews } from './view/redirect.ts';
export { failureTitle, type Ref, refTo } from './view/ref.ts';
export { type SourceView, sourceView } from './view/source.ts';
export type { FigureRow, MeasureTable, Standing } from './view/standing.ts';
export type { UnrecordedView } from './view/unrecorded.ts';
export * as words from './view/words.ts';
