/** Problems as annotations of a GitHub workflow: one command a line, shown beside the changed line. */
import type { Told } from './told.ts';

/** `::error file=…,line=…,col=…,title=…::message` */
export function toGithub({ problems, pathOf }: Told): string {
  return problems
    .map(({ file, line, column, endColumn, slug, severity, what, why, fix }) => {
      const properties = {
        file: pathOf(file),
        line,
        col: column,
        ...(endColumn !== undefined && { endColumn }),
        title: slug,
      };
      const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      return `::${severity} ${list.join(',')}::${escapeMessage(`${what}\n${why}\n${fix}`)}\n`;
    })
    .join('');
}

/** What would end the command or begin another is written as percent and two digits. */
function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
