/** What the server tells of a task and its case. */
export interface Rule {
  id: string;
  article: string;
  words: string;
  text: string;
}

export interface Card {
  id: string;
  caseName: string;
  subject: string;
  product: string;
  firm: string | null;
  due: string | null;
  overdue: boolean;
  left: string;
}

export interface Stage {
  label: string;
  state: string;
  stateLabel: string;
}

export interface Step {
  name: string;
  asks: string | null;
  due: string | null;
  daysLeft: number | null;
  rules: Rule[];
  keepsEvidence: boolean;
}

export interface Deadline {
  label: string;
  whom: string | null;
  state: string;
  stateLabel: string;
  actBy: string;
  startDate: string;
  from: string;
  why: string;
  bearer: string;
  provisional: boolean;
  daysLeft: number | null;
  rules: Rule[];
}

export interface Fact {
  label: string;
  value: string;
}

export interface SampleUnit {
  kind: string;
  quantity: string;
  seal: string;
  state: string;
  place: string;
}

export interface Paper {
  id: number;
  /** Neither withdrawn nor replaced. */
  held: boolean;
  stateLabel: string;
  number: string;
  addressee: string;
  issuedOn: string;
  servedOn: string | null;
  service: string | null;
  /** Signed copies, by the file as which they open. */
  signed: { file: number; name: string; withdrawn: boolean }[];
}

/** A paper before it is issued; pages and file as Base64. */
export interface Proof {
  kind: string;
  title: string;
  addressee: string;
  pages: string[];
  pdf: string;
}

export interface Entry {
  title: string;
  at: string;
  who: string;
  details: Record<string, string>;
  legalBasis: string | null;
}

export interface Entries {
  total: number;
  newest: Entry[];
  older: number | null;
}

/** What may be taken along: what it is, and where. */
export interface Taken {
  label: string;
  address: string;
}

export interface Panel {
  caseNumber: string;
  blind: string | null;
  regime: string;
  stages: Stage[];
  step: Step;
  deadlines: Deadline[];
  facts: Fact[];
  samples: SampleUnit[];
  papers: Paper[];
  evidence: Entry[];
  remarks: Entry[];
  entries: Entries;
  takings: Taken[];
}
