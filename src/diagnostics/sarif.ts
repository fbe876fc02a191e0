import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import { type DiagnosticCode, diagnosticCodes } from './codes.js';
import { inOrder } from './order.js';

/** The program as a log names it. */
export interface Tool {
  readonly version: string;
  readonly homepage?: string;
}

const codes = Object.keys(diagnosticCodes) as DiagnosticCode[];

/**
 * Diagnostics as a SARIF 2.1.0 log, for code scanning and other readers of it. What has a place is a result; what has
 * none, such as a full disk, happened to the run.
 */
export function sarifLog(diagnostics: readonly Diagnostic[], cwd: string, tool: Tool): string {
  const shown = inOrder(diagnostics);
  const placed = shown.flatMap((one) => (one.at ? [resultOf(one, one.at, cwd)] : []));
  const unplaced = shown.filter(({ at }) => at === undefined);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'briefdeck',
            semanticVersion: tool.version,
            ...(tool.homepage !== undefined && { informationUri: tool.homepage }),
            rules: codes.map(ruleOf),
          },
        },
        invocations: [
          {
            executionSuccessful: !shown.some(({ code }) => code === 'own-defect' || code === 'write-failed'),
            toolExecutionNotifications: unplaced.map(notificationOf),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: placed,
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function ruleOf(code: DiagnosticCode): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: code.replaceAll('-', ' ') },
    defaultConfiguration: { level: diagnosticCodes[code] },
  };
}

function resultOf(diagnostic: Diagnostic, at: Place, cwd: string): Result {
  const { code, severity } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: textOf(diagnostic) },
    locations: [{ physicalLocation: { artifactLocation: artifact(at.file, cwd), region: regionOf(at) } }],
  };
}

function notificationOf(diagnostic: Diagnostic): Notification {
  const { code, severity } = diagnostic;
  return {
    associatedRule: { id: code, index: codes.indexOf(code) },
    level: severity,
    message: { text: textOf(diagnostic) },
  };
}

function textOf({ message, hint }: Diagnostic): string {
  return hint ? `${message}\nhint: ${hint}` : message;
}

function regionOf({ line, column, length }: Place): Region {
  return { startLine: line, startColumn: column, ...(length > 0 && { endColumn: column + length }) };
}

/** Relative to where the program ran, which readers take for the source's root; a file outside it, in full. */
function artifact(file: string, cwd: string): ArtifactLocation {
  const inside = relative(cwd, file);
  if (inside === '' || inside.split(sep)[0] === '..' || /^[A-Za-z]:/.test(inside)) {
    return { uri: pathToFileURL(file).href };
  }
  return { uri: inside.split(sep).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
