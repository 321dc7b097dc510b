import { z } from 'zod'
import questionsFile from '../../resources/law/plan-questions.json' with { type: 'json' }
import { planQuestion } from '../model/plan.ts'

const wording = z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() })

const file = z
  .strictObject({
    reviewed: z.boolean(),
    textOf: z.string(),
    questions: z.array(
      z.strictObject({
        question: planQuestion,
        text: wording,
        /** Where it comes from; none for what the foundation asks of itself. */
        source: wording.optional(),
        /** The act and article whose text is held, with its words. */
        act: z.enum(['criminal', 'criminal-procedure', 'civil-general']).optional(),
        article: z.string().optional(),
        quotation: z.string().optional(),
      }),
    ),
  })
  .parse(questionsFile)

export type PlanQuestionEntry = (typeof file.questions)[number]

/** What is asked of a publication before it goes out, her own choice first, from `resources/law/plan-questions.json`. */
export const planQuestions: readonly PlanQuestionEntry[] = file.questions

/** The month of the texts the articles were read in, and whether a lawyer has looked at them. */
export const planQuestionsState = { textOf: file.textOf, reviewed: file.reviewed }
