import { api, call } from '#renderer/ipc/client.ts';
import type { ReviewContent } from '#shared/anonymise/review/state.ts';
import { type Review, type ReviewOptions, reviewContent } from '#shared/features/reviews.ts';

interface Wanted {
  readonly content: ReviewContent;
  readonly options: ReviewOptions;
}

/** Tells the vault each decision, the latest only when they come faster than it answers. */
export class ReviewKeeper {
  private wanted: Wanted | null = null;
  private sending: Promise<void> | null = null;
  private known: Review;
  private readonly onAnswer: (sent: ReviewContent, answer: Review, isLast: boolean) => void;

  constructor(
    review: Review,
    onAnswer: (sent: ReviewContent, answer: Review, isLast: boolean) => void,
  ) {
    this.known = review;
    this.onAnswer = onAnswer;
  }

  /** @throws AppError when it could not be kept; the next flush tries again. */
  async keep(content: ReviewContent, options: ReviewOptions): Promise<void> {
    this.wanted = { content, options };
    await this.flush();
  }

  async flush(): Promise<void> {
    this.sending ??= this.send().finally(() => {
      this.sending = null;
    });
    await this.sending;
  }

  private async send(): Promise<void> {
    while (this.wanted !== null) {
      const wanted: Wanted = this.wanted;
      const { content, options } = wanted;
      const { id, texts, seen } = this.known;
      const answer = await call(api.reviews.save, {
        id,
        texts,
        seen,
        content: reviewContent.parse(content),
        options,
      });
      this.known = answer;
      const isLast = this.wanted === wanted;
      if (isLast) this.wanted = null;
      this.onAnswer(content, answer, isLast);
    }
  }
}
