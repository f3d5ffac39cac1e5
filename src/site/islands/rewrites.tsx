/** Rewrites of a prompt, each scored again before it is offered: what goes out, what comes in, and the band it reaches. */
import type { Settings } from '../../scorer/cue-set.ts';
import type { Edit, Report, Rewrite, Shot } from '../../scorer/report.ts';
import { BandMark } from './band.tsx';
import { diffOf } from './segments.ts';
import { type Names, STRATEGY_WORDS } from './words.ts';

export interface RewriteActions {
  onApply(rewrite: Rewrite, shot: Shot): void;
  /** One change of a rewrite and none of its others. */
  onTake(edit: Edit): void;
  onCopy(shot: Shot): void;
  /** The prompt that was just copied. */
  copied: string | null;
}

export function Rewrites({
  report,
  names,
  actions,
}: {
  report: Report;
  names: Names;
  actions: RewriteActions | undefined;
}) {
  return (
    <section class="rewrites" aria-label="Rewrites">
      <h3>{report.rewrites.length === 1 ? 'A rewrite, scored again' : 'Rewrites, each scored again'}</h3>
      {report.rewrites.map((rewrite) => (
        <RewriteCard key={rewrite.strategy} prompt={report.prompt} {...{ rewrite, names, actions }} />
      ))}
    </section>
  );
}

interface CardProps {
  prompt: string;
  rewrite: Rewrite;
  names: Names;
  actions: RewriteActions | undefined;
}

function RewriteCard({ prompt, rewrite, names, actions }: CardProps) {
  const [only, ...others] = rewrite.shots;
  const settings = settingsInWords(rewrite.settings);
  return (
    <article class="rewrite" aria-label={STRATEGY_WORDS[rewrite.strategy]}>
      <h4>
        {STRATEGY_WORDS[rewrite.strategy]} <BandMark band={rewrite.band} score={rewrite.score} />
      </h4>
      {rewrite.shots.map((shot, n) => (
        <div class="shot" key={shot.prompt}>
          {rewrite.shots.length > 1 && (
            <h5>
              Shot {n + 1} <BandMark band={shot.band} score={shot.score} />
            </h5>
          )}
          <Diff prompt={prompt} shot={shot} />
          {actions && <ShotButtons rewrite={rewrite} shot={shot} n={n} actions={actions} />}
        </div>
      ))}
      {actions && only && others.length === 0 && <SingleEdits edits={only.edits} {...{ names, actions }} />}
      {settings !== '' && <p class="fine">Settings: {settings}.</p>}
      {rewrite.moved.length > 0 && (
        <p class="fine">
          {rewrite.strategy === 'post' ? 'Taken out, to be done in the edit' : 'Left out'}: {rewrite.moved.join(' · ')}
        </p>
      )}
    </article>
  );
}

/** Where a rewrite changes more than one place, each change can be taken by itself; what is then left is scored at once. */
function SingleEdits({ edits, names, actions }: { edits: readonly Edit[]; names: Names; actions: RewriteActions }) {
  if (edits.length < 2) return null;
  return (
    <details class="single">
      <summary>Take single changes</summary>
      <ul>
        {edits.map((edit) => (
          <li key={edit.start}>
            <Diff prompt={edit.from} shot={{ edits: [{ ...edit, start: 0, end: edit.from.length }] }} />
            <button type="button" onClick={() => actions.onTake(edit)}>
              Take it<span class="sr">: {names.cue(edit.cue)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ShotButtons({
  rewrite,
  shot,
  n,
  actions,
}: {
  rewrite: Rewrite;
  shot: Shot;
  n: number;
  actions: RewriteActions;
}) {
  const which = rewrite.shots.length > 1 ? ` shot ${n + 1}` : '';
  const of = `: ${STRATEGY_WORDS[rewrite.strategy]}`;
  return (
    <p class="buttons">
      <button type="button" class="primary" onClick={() => actions.onApply(rewrite, shot)}>
        Apply{which}
        <span class="sr">{of}</span>
      </button>
      <button type="button" onClick={() => actions.onCopy(shot)}>
        {actions.copied === shot.prompt ? 'Copied' : 'Copy'}
        {which}
        <span class="sr">{of}</span>
      </button>
    </p>
  );
}

/** What goes out and what comes in, within the prompt. */
export function Diff({ prompt, shot }: { prompt: string; shot: Pick<Shot, 'edits'> }) {
  return (
    <p class="diff">
      {diffOf(prompt, shot.edits).map(({ kind, text }, i) => {
        const key = `${kind}${i}`;
        if (kind === 'keep') return <span key={key}>{text}</span>;
        return kind === 'out' ? (
          <del key={key}>
            <span class="sr">[out: </span>
            {text}
            <span class="sr">]</span>
          </del>
        ) : (
          <ins key={key}>
            <span class="sr">[in: </span>
            {text}
            <span class="sr">]</span>
          </ins>
        );
      })}
    </p>
  );
}

function settingsInWords({ seconds, audio, input }: Settings): string {
  return [
    seconds === undefined ? '' : `length ${seconds} s`,
    audio === undefined ? '' : `sound ${audio}`,
    input === undefined ? '' : `made from ${input === 'text' ? 'text' : `a ${input}`}`,
  ]
    .filter((words) => words !== '')
    .join(', ');
}
