import { STATUS_CODES } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isUnreachable } from './platform/db.ts'
import { type FieldError, InvalidInput, NotFound, Refusal, refusal } from './platform/errors.ts'

export const BadRequest = refusal('bad_request', 400, 'The request could not be understood.')
export const TooLarge = refusal('too_large', 413, 'This is too large to send at once.')
export const WrongMediaType = refusal('unsupported_media_type', 415, 'Send this as JSON, or as the documented form.')
export const Unavailable = refusal('unavailable', 503, 'The market cannot answer right now. Please try again shortly.')
export const Broken = refusal('internal_error', 500, 'Something went wrong on our side. It has been recorded.')

interface ValidationIssue {
  instancePath?: string
  message?: string
  params?: { requiredProperties?: string[]; additionalProperties?: string[] }
}

interface AnyError {
  statusCode?: number
  validation?: ValidationIssue[]
}

const BY_STATUS: Record<number, () => Refusal> = { 404: NotFound, 413: TooLarge, 415: WrongMediaType }

/** What went wrong, as a refusal: an expected one as it is, anything else as a 4xx of the framework or a 500. */
export function toProblem(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const { statusCode, validation } = error as AnyError
  if (validation) return InvalidInput({}, validation.map(fieldError))
  if (statusCode && statusCode >= 400 && statusCode < 500) return (BY_STATUS[statusCode] ?? BadRequest)()
  const problem = isUnreachable(error) ? Unavailable() : Broken()
  problem.cause = error
  return problem
}

function fieldError({ instancePath = '', message = '', params }: ValidationIssue): FieldError {
  const missing = params?.requiredProperties ?? params?.additionalProperties ?? []
  return { path: [instancePath.slice(1).replaceAll('/', '.'), missing[0]].filter(Boolean).join('.'), message }
}

/** Sends a refusal as an RFC 9457 problem; a bug is logged with its cause and nothing of it is shown. */
export function answerProblem(problem: Refusal, request: FastifyRequest, reply: FastifyReply) {
  if (problem.status >= 500) request.log.error({ err: problem.cause ?? problem }, 'a request failed')
  if (problem.status === 503) reply.header('retry-after', '5')
  if (problem.status === 429) reply.header('retry-after', String(problem.params.retry_after_seconds ?? 60))
  const { code, status, params, fields } = problem
  return reply
    .code(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send({
      type: `/docs/problems#${code}`,
      title: STATUS_CODES[status] ?? code,
      status,
      code,
      detail: problem.message,
      ...(Object.keys(params).length > 0 && { params }),
      ...(fields.length > 0 && { errors: fields }),
      request_id: request.id,
    })
}
