#!/usr/bin/env node
/** The command line: finds the command, and turns whatever comes of it into an exit code. */
import { standardConsole } from './console.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), standardConsole());
