/** Rows of the toolbox and of one's own path, as `schema.ts` gathers them. */

export interface ToolRow {
  id: string;
  title: string;
  purpose: string;
  how: string;
  reach: string;
  source: string;
  dated_on: string | null;
  tags: string;
  discarded_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface AttachmentRow {
  id: string;
  tool_id: string;
  name: string;
  type: string;
  bytes: number;
  content: Uint8Array;
  discarded_at: number | null;
  created_at: number;
}

export interface PortfolioLineRow {
  id: string;
  kind: string;
  title: string;
  place: string;
  began_on: string;
  ended_on: string | null;
  minutes: number | null;
  learned: string;
  discarded_at: number | null;
  created_at: number;
  updated_at: number;
}
