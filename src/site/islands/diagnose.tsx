/** Brings the diagnosis to life: candidates while one writes, in the words of the list of modes on the same page. */
import { render } from 'preact';
import type { Answers, DiagnosisSet } from '../../diagnose/index.ts';
import { type Candidate, createDiagnoser } from '../../diagnose/index.ts';
import { isReadable, NOT_READ } from '../../diagnose/readable.ts';
import { onPasted, readNamed, writeFragment } from './form.ts';

const FIELDS = ['text', 'what', 'when', 'madeFrom'] as const;
type Fields = Record<(typeof FIELDS)[number], string>;

const MOST_SHOWN = 5;
const PAUSE_MS = 120;
const ANNOUNCE_MS = 900;
/** Whatever a browser may be asked to open. */
const LONGEST_REPORT = 1_500;
const FIT_WORDS: [least: number, words: string][] = [
  [0.75, 'fits well'],
  [0.5, 'may fit'],
  [0, 'a guess'],
];

interface Known {
  name: string;
  href: string;
  summary: string;
  tells: { mode: string; name: string; tell: string }[];
}

/** Takes the form over. */
export function takeOver(form: HTMLFormElement, set: DiagnosisSet): void {
  const { diagnose } = createDiagnoser(set);
  const modes = knownModes();
  const results = form.querySelector('[data-results]') as HTMLElement;
  const status = form.querySelector('[data-status]') as HTMLElement;
  const fields = fieldsOf(form);
  let announcing = 0;
  let said = '';
  const update = () => {
    const { text, ...answers } = fields.read();
    const isEmpty = text.trim() === '';
    const isRead = isEmpty || isReadable(text);
    const candidates = isRead ? diagnose(text, answers as Answers).slice(0, MOST_SHOWN) : [];
    const isAnswered = Object.values(answers).some((answer) => answer !== '');
    const asked = isAnswered ? 'Say in a few words what you see, too' : '';
    const nothing = asked && <p>{asked}: the questions only weigh what you say.</p>;
    const unknown = unknownAddress(form, text);
    render(isEmpty ? nothing : <Results {...{ candidates, modes, unknown, isRead }} />, results);
    writeFragment({ text, ...answers });
    clearTimeout(announcing);
    announcing = window.setTimeout(() => {
      const words = isEmpty ? asked && `${asked}.` : isRead ? spoken(candidates, modes) : NOT_READ;
      if (words !== said) status.textContent = words;
      said = words;
    }, ANNOUNCE_MS);
  };
  const given = readNamed(location.hash, FIELDS);
  // What was written before the script came stays.
  fields.write({ ...given, text: fields.read().text || (given.text ?? '') });
  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(update, PAUSE_MS);
  });
  form.addEventListener('submit', update);
  onPasted(form, (hash) => {
    fields.write(readNamed(hash, FIELDS));
    update();
  });
  update();
}

function fieldsOf(form: HTMLFormElement): { read(): Fields; write(fields: Partial<Fields>): void } {
  return {
    read: () => {
      const data = new FormData(form);
      return Object.fromEntries(FIELDS.map((name) => [name, String(data.get(name) ?? '')])) as Fields;
    },
    write(fields) {
      for (const name of FIELDS) {
        const field = form.elements.namedItem(name) as HTMLTextAreaElement | RadioNodeList;
        const value = fields[name];
        if (value !== undefined) field.value = value;
      }
    },
  };
}

/** Names, addresses, summaries and tells as the page has them already, so that the index need not bring them. */
function knownModes(): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const item of document.querySelectorAll<HTMLElement>('.by-sight [data-mode]')) {
    const link = item.querySelector('a') as HTMLAnchorElement;
    const tells = [...item.querySelectorAll<HTMLElement>('[data-other]')].map((other) => ({
      mode: other.dataset.other ?? '',
      name: other.querySelector('b')?.textContent ?? '',
      tell: other.querySelector('span')?.textContent ?? '',
    }));
    const summary = item.querySelector('[data-summary]')?.textContent ?? '';
    known.set(item.dataset.mode ?? '', { name: link.textContent ?? '', href: link.href, summary, tells });
  }
  return known;
}

/** Nothing is sent until a person follows it. */
function unknownAddress({ dataset }: HTMLFormElement, text: string): string {
  const address = new URL(dataset.unknown ?? '', location.href);
  address.searchParams.set('saw', text.slice(0, LONGEST_REPORT));
  return address.href;
}

function spoken(candidates: readonly Candidate[], modes: ReadonlyMap<string, Known>): string {
  const [first] = candidates;
  if (!first) return 'Nothing found yet.';
  const rest = candidates.length - 1;
  const name = modes.get(first.mode)?.name ?? first.mode;
  return `Most likely ${name}${rest > 0 ? `, and ${rest} more` : ''}.`;
}

interface ResultsProps {
  candidates: readonly Candidate[];
  modes: ReadonlyMap<string, Known>;
  unknown: string;
  isRead: boolean;
}

function Results({ candidates, modes, unknown, isRead }: ResultsProps) {
  const ids = candidates.map(({ mode }) => mode);
  return (
    <section aria-labelledby="candidates-h">
      <h3 id="candidates-h">
        {!isRead ? 'This language is not read' : candidates.length > 0 ? 'It may be' : 'No word of this is known here'}
      </h3>
      {!isRead && <p>{NOT_READ}</p>}
      {candidates.length === 0 && <p>Say which part it is and what it does: “the hand melts”, “no sound”.</p>}
      <ol class="candidates">
        {candidates.map((candidate) => {
          const known = modes.get(candidate.mode);
          return known && <Item key={candidate.mode} {...{ candidate, known, others: ids }} />;
        })}
      </ol>
      <p>
        <a href={unknown} rel="noopener noreferrer">
          None of these: tell us what you see
        </a>
        <span class="fine">
          {' '}
          Opens the form of our repository, which gets your words when it opens; nothing is sent before.
        </span>
      </p>
    </section>
  );
}

function Item({ candidate, known, others }: { candidate: Candidate; known: Known; others: readonly string[] }) {
  const { fit, because } = candidate;
  const beside = others.map((other) => known.tells.find(({ mode }) => mode === other)).find(Boolean);
  const tell = beside ?? known.tells[0];
  return (
    <li>
      <h4>
        <a href={known.href}>{known.name}</a> <span class="fit">{FIT_WORDS.find(([least]) => fit >= least)?.[1]}</span>
      </h4>
      <p>{known.summary}</p>
      <p class="fine">
        Because you say <Quoted words={because} />
      </p>
      {tell && (
        <p class="fine">
          Or is it {tell.name}? {tell.tell}
        </p>
      )}
    </li>
  );
}

/** Chinese is marked as such, so that it is drawn and read as Chinese. */
function Quoted({ words }: { words: readonly string[] }) {
  const text = words.join(', ');
  return /\p{Script=Han}/u.test(text) ? <span lang="zh-Hans">{text}</span> : <span>{text}</span>;
}
