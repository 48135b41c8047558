/** What the server tells of the evidence of a task. */
export interface Required {
  code: string;
  label: string;
  form: Form;
  formLabel: string;
  legalBasis: string;
  files: number[];
  missing: boolean;
  waiver: { reason: string; by: string; at: string } | null;
}

export type Form = 'photo' | 'video' | 'continuous-video' | 'photo-or-video' | 'text';

export interface EvidenceFile {
  id: number;
  name: string;
  type: string;
  size: number;
  sha256: string;
  codes: string[];
  proves: string[];
  uploadedBy: string;
  uploader: string;
  uploadedAt: string;
  takenAt: string | null;
  place: string | null;
  device: string | null;
  state: string;
  withdrawnBy: string | null;
  withdrawalReason: string | null;
  content: string;
  thumbnail: string | null;
}

export interface Evidence {
  required: Required[];
  files: EvidenceFile[];
  /** The person may bring files. */
  mine: boolean;
  filesRequired: boolean;
  /** Bytes of one file. */
  largest: number;
  /** Id of the person. */
  me: string;
}
