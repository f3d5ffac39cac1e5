/** Tells a screen reader of a change of band once a person has paused, and nothing while they write. */
import type { Report } from '../../scorer/report.ts';
import { BAND_WORDS, type Names } from './words.ts';

const PAUSE_MS = 900;

export interface Announcer {
  /** The newest report; it is announced after a pause, and only if its band is another than the one last said. */
  report(report: Report | null): void;
  /** Something a person asked for, said at once. */
  say(words: string): void;
}

export function createAnnouncer(status: HTMLElement, names: Names): Announcer {
  let waiting = 0;
  let said = '';
  const say = (words: string) => {
    status.textContent = words;
  };
  return {
    say,
    report(report) {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        const band = report === null ? '' : String(report.band);
        if (band === said) return;
        said = band;
        say(report === null ? '' : verdictInWords(report, names));
      }, PAUSE_MS);
    },
  };
}

/** The verdict of a report in one sentence. */
export function verdictInWords({ band, score, modes: [worst], coverage }: Report, names: Names): string {
  if (band === null || score === null) return ['Not scored.', ...coverage.warnings].join(' ');
  return `${BAND_WORDS[band]}, ${score} of 100${worst && worst.findings.length > 0 ? `, ${names.mode(worst.mode)}` : ''}.`;
}
