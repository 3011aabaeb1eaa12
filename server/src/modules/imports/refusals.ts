import { refusal } from '../../platform/errors.ts'

export const NoImportFile = refusal('no_import_file', 400, 'Send a CSV file, as the body or as the file of a form.')
export const ImportTooLarge = refusal('import_too_large', 413, 'A file may have at most {max_megabytes} MB. Split it.')
export const WrongEncoding = refusal(
  'wrong_encoding',
  422,
  'The file is not in UTF-8. Save it as "CSV UTF-8" and send it again.',
)
export const NotAProductFile = refusal(
  'not_a_product_file',
  422,
  'The first row must name the columns of a Shopify product file, at least "URL handle" (or "Handle").',
)
