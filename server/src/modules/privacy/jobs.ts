import { defineJob, job } from '../../platform/jobs.ts'
import { removePicturesOf } from '../media/index.ts'

/** Removes the files of somebody who is gone. */
export const ErasePictures = defineJob<{ account_id: string }>('privacy.erase-pictures')

export const jobs = [job(ErasePictures, (app, { account_id }) => removePicturesOf(app, account_id))]
