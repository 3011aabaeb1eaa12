import { defineJob, job } from '../../platform/jobs.ts'
import { makeDerivative, PREWARMED } from './derivatives.ts'

/** Makes the sizes that are asked for first, before somebody waits for them. */
export const PrewarmPicture = defineJob<{ picture_id: string }>('media.prewarm')

export const jobs = [
  job(PrewarmPicture, async (app, { picture_id }) => {
    for (const derivative of PREWARMED) await makeDerivative(app, picture_id, derivative, 'patient')
  }),
]
