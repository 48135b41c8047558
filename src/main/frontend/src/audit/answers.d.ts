/** What the server tells an auditor. */
export interface Labelled {
  label: string;
  value: string;
}

export interface Chain {
  intact: boolean;
  message: string;
}

export interface Entry {
  seq: number;
  kind: string;
  title: string;
  at: string;
  actor: string;
  actorName: string;
  onBehalfOf: string | null;
  clientAddress: string | null;
  details: Record<string, unknown>;
  legalBasis: string | null;
}

export interface TableRow {
  number: number | null;
  says: string;
  conditions: Labelled[];
  answers: Labelled[];
  legalBasis: string | null;
}

export interface TableAsked {
  name: string;
  version: number;
  at: string;
  element: string;
  inputs: Labelled[];
  rows: TableRow[];
}

export interface Step {
  element: string;
  name: string | null;
  type: string;
  startedAt: string;
  endedAt: string | null;
  canceled: boolean;
  assignee: string | null;
}

export interface Run {
  id: string;
  name: string;
  diagram: string;
  version: number;
  deployedAt: string | null;
  deployedBy: string | null;
  calledBy: string | null;
  steps: Step[];
  tables: TableAsked[];
}

export interface Change {
  effectiveOn: string;
  kind: string;
  oldDueDate: string;
  newDueDate: string | null;
  reason: string;
}

export interface Period {
  label: string;
  subject: string | null;
  bearer: string;
  startDate: string;
  from: string;
  rawDate: string;
  dueDate: string;
  settledOn: string | null;
  state: string;
  timeliness: string;
  late: number;
  explanation: string;
  history: Change[];
  legalBasis: string | null;
}

export interface Duty {
  rule: string;
  first: string;
  second: string;
  state: string;
  stateLabel: string;
  legalBasis: string | null;
}

export interface Piece {
  label: string;
  step: string;
  form: string;
  held: boolean;
  remark: string;
  actorName: string;
  at: string;
  sha256: string | null;
  state: string;
  link: string | null;
}

export interface Paper {
  title: string;
  number: string;
  addressee: string;
  /** Whether it holds, in words. */
  state: string;
  issuedOn: string;
  service: string | null;
  servedOn: string | null;
  link: string | null;
}

export interface Review {
  number: { value: string };
  headline: string;
  closed: boolean;
  chain: Chain;
  deviations: number[];
  facts: Record<string, unknown>;
  runs: Run[];
  entries: Entry[];
  periods: Period[];
  duties: Duty[];
  evidence: Piece[];
  papers: Paper[];
}

/** What stands behind the ? of the address. */
export type Query = Record<string, string>;

export interface Choice {
  code: string;
  label: string;
}

export interface Choices {
  regime: Choice[];
  outcome: Choice[];
  conclusion: Choice[];
  deviation: Choice[];
}

export interface Page {
  total: number;
  page: number;
  size: number;
}

export interface FoundCase {
  number: string;
  product: string;
  party: string;
  organizer: string;
  regime: string;
  stage: string;
  outcome: string;
  conclusion: string | null;
  openedOn: string;
  closedOn: string | null;
  overdue: number;
  deviations: number;
  broken: boolean;
}

export interface FoundCases extends Page {
  cases: FoundCase[];
}

export interface List {
  id: string;
  title: string;
  about: string;
}

export interface ListPage extends Page {
  headings: string[];
  rows: string[][];
  groups: { label: string; count: number }[];
}
