import type { SubmitFeedback } from '../bot/zalo/feedback.ts';
import type { ProvinceCode } from '../core/organisation.ts';
import type { Intake } from './intake.ts';
import { parseItem } from './parse-submissions.ts';

/** The way in of answers that a chat platform collects by itself. */
export function chatIntake(parts: {
  readonly intake: Intake;
  readonly province: ProvinceCode;
}): SubmitFeedback {
  const { intake, province } = parts;
  return async (submission) => {
    const { outcomes } = await intake({
      items: [parseItem(submission)],
      sentAt: null,
      writer: { kind: 'chat', id: submission.channel, province },
    });
    return outcomes[0]!.status;
  };
}
