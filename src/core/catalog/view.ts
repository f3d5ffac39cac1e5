/** The shapes that pages, command line and data files share: pure functions from a catalog to plain values. */
export { type BenchmarkView, benchmarkView, type Spread } from './view/benchmark.ts';
export type { Cite, Cited, SourceNote } from './view/cite.ts';
export { type CueExample, type CueView, cueView, type FixView, type LexiconView } from './view/cue.ts';
export type { ExampleShelf, ExampleView } from './view/example.ts';
export { type FailureView, failureView, type StatementView } from './view/failure.ts';
export type { Charged, Dated, DeskView, Outcome, PlatformHelp, PolicyView, ServedModel } from './view/help.ts';
export type { LifecycleView } from './view/lifecycle.ts';
export * from './view/lists.ts';
export type { MatcherWords, Piece } from './view/matcher-words.ts';
export { type ModeView, modeView } from './view/mode.ts';
export type { CueLinkView, LookalikeView, MitigationView, SeverityView } from './view/mode-parts.ts';
export { type ModelView, modelView, type ReleaseView } from './view/model.ts';
export { type PlatformView, platformView } from './view/platform.ts';
export { type Recent, recent } from './view/recent.ts';
export { failureTitle, type Ref, refTo } from './view/ref.ts';
export { type SourceView, sourceView } from './view/source.ts';
export type { FigureRow, MeasureTable, Standing } from './view/standing.ts';
export * as words from './view/words.ts';
