/** Generated from the API's routes: npm run generate. */

export interface paths {
  '/api/auth/sign-up/email': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Make an account with a password, and sign in */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /**
             * Format: email
             * @example ayu@example.com
             */
            email: string
            password: string
            /** @example Ayu Lestari */
            name: string
            /**
             * @description A language of the market
             * @enum {unknown}
             */
            language?: 'en' | 'zh-CN' | 'id' | 'ru'
            /**
             * @description ISO 4217
             * @example IDR
             */
            currency?: string
            /** @description false ends the session when the browser closes */
            rememberMe?: boolean
          }
        }
      }
      responses: {
        /** @description The session is in the cookie `kongsi.session_token`. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              user: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                email: string
                name: string
              }
            }
          }
        }
        /** @description `weak_password`: Choose a password of 8 to 128 characters. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `other_origin`: This was sent from an address this market does not know. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `account_exists`: There is already an account with this e-mail address. Sign in, or ask for a code by e-mail. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/sign-in/email': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Sign in with a password */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /**
             * Format: email
             * @example ayu@example.com
             */
            email: string
            password: string
            /** @description false ends the session when the browser closes */
            rememberMe?: boolean
          }
        }
      }
      responses: {
        /** @description The session is in the cookie `kongsi.session_token`. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              user: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                email: string
                name: string
              }
            }
          }
        }
        /** @description `wrong_email_or_password`: The e-mail address or the password is not right. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `other_origin`: This was sent from an address this market does not know. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/sign-out': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** End this session */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            [key: string]: unknown
          } | null
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              success: boolean
            }
          }
        }
        /** @description `other_origin`: This was sent from an address this market does not know. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/change-password': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Change the password */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            currentPassword: string
            newPassword: string
            /** @description true also ends all other sessions */
            revokeOtherSessions?: boolean
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': Record<string, never>
          }
        }
        /** @description `weak_password`: Choose a password of 8 to 128 characters. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `wrong_email_or_password`: The e-mail address or the password is not right.
         *
         *     `sign_in_needed`: Please sign in first.
         */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `other_origin`: This was sent from an address this market does not know. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/email-otp/send-verification-otp': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Send a one-time code by e-mail */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /**
             * Format: email
             * @example ayu@example.com
             */
            email: string
            type: 'sign-in' | 'email-verification'
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              success: boolean
            }
          }
        }
        /** @description `other_origin`: This was sent from an address this market does not know. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/sign-in/email-otp': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Sign in with a code by e-mail; makes the account if there is none */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /**
             * Format: email
             * @example ayu@example.com
             */
            email: string
            /** @example 493027 */
            otp: string
            /** @example Ayu Lestari */
            name?: string
            /**
             * @description ISO 4217
             * @example IDR
             */
            currency?: string
          }
        }
      }
      responses: {
        /** @description The session is in the cookie `kongsi.session_token`. */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              user: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                email: string
                name: string
              }
            }
          }
        }
        /**
         * @description `wrong_code`: This code is not right. Check it, or ask for a new one.
         *
         *     `code_expired`: This code is no longer valid. Ask for a new one.
         */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `too_many_tries`: This code was tried too often. Ask for a new one.
         *
         *     `other_origin`: This was sent from an address this market does not know.
         */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/email-otp/verify-email': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Confirm the e-mail address with a code */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /**
             * Format: email
             * @example ayu@example.com
             */
            email: string
            /** @example 493027 */
            otp: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              status: boolean
            }
          }
        }
        /**
         * @description `wrong_code`: This code is not right. Check it, or ask for a new one.
         *
         *     `code_expired`: This code is no longer valid. Ask for a new one.
         */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `too_many_tries`: This code was tried too often. Ask for a new one.
         *
         *     `other_origin`: This was sent from an address this market does not know.
         */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/email-otp/request-password-reset': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Send a code to choose a new password */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /**
             * Format: email
             * @example ayu@example.com
             */
            email: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              success: boolean
            }
          }
        }
        /** @description `other_origin`: This was sent from an address this market does not know. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/email-otp/reset-password': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Choose a new password with a code; ends all sessions */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /**
             * Format: email
             * @example ayu@example.com
             */
            email: string
            /** @example 493027 */
            otp: string
            password: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              success: boolean
            }
          }
        }
        /**
         * @description `wrong_code`: This code is not right. Check it, or ask for a new one.
         *
         *     `code_expired`: This code is no longer valid. Ask for a new one.
         *
         *     `weak_password`: Choose a password of 8 to 128 characters.
         */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `too_many_tries`: This code was tried too often. Ask for a new one.
         *
         *     `other_origin`: This was sent from an address this market does not know.
         */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/passkey/generate-register-options': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Begin to add a passkey */
    get: {
      parameters: {
        query?: {
          name?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description To hand to the browser as it is (WebAuthn) */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': unknown
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `fresh_sign_in_needed`: This needs a recent sign-in. Sign out, sign in again, then repeat it.
         *
         *     `other_origin`: This was sent from an address this market does not know.
         */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/passkey/verify-registration': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Add the passkey the browser made */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @description As the browser's `toJSON()` gives it (WebAuthn) */
            response: {
              id: string
              rawId: string
              /** @enum {string} */
              type: 'public-key'
              response: {
                clientDataJSON: string
              } & {
                [key: string]: unknown
              }
            } & {
              [key: string]: unknown
            }
            name?: string
          }
        }
      }
      responses: {
        /** @description `passkey_refused`: This passkey was not accepted. Try again, or sign in with a code by e-mail. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `other_origin`: This was sent from an address this market does not know. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/passkey/generate-authenticate-options': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Begin to sign in with a passkey */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description To hand to the browser as it is (WebAuthn) */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': unknown
          }
        }
        /** @description `other_origin`: This was sent from an address this market does not know. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/passkey/verify-authentication': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Sign in with a passkey */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @description As the browser's `toJSON()` gives it (WebAuthn) */
            response: {
              id: string
              rawId: string
              /** @enum {string} */
              type: 'public-key'
              response: {
                clientDataJSON: string
              } & {
                [key: string]: unknown
              }
            } & {
              [key: string]: unknown
            }
          }
        }
      }
      responses: {
        /** @description `passkey_refused`: This passkey was not accepted. Try again, or sign in with a code by e-mail. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `other_origin`: This was sent from an address this market does not know. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/passkey/list-user-passkeys': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** My passkeys */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              name?: string | null
              createdAt?: unknown
            }[]
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `other_origin`: This was sent from an address this market does not know. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/auth/passkey/delete-passkey': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Remove a passkey */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            id: string
          }
        }
      }
      responses: {
        /** @description `passkey_refused`: This passkey was not accepted. Try again, or sign in with a code by e-mail. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `other_origin`: This was sent from an address this market does not know. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_requests`: Too many requests. Please wait {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/media/{id}/{file}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * A picture in one size and format
     * @description Widths 160, 320, 640, 1280; formats avif, webp, jpg. Never larger than the original.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
          /**
           * @description Width and format
           * @example 640.avif
           */
          file: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `pictures_busy`: Too many pictures are being made. Please try again shortly. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/me': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** My account */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              name: string
              picture: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @description What it shows, for those who cannot see it */
                alt: string
                width: number
                height: number
                /** @description A tiny data: URL shown until the picture arrives */
                blur: string
                /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                url: string
              } | null
              email: string
              email_verified: boolean
              language: ('en' | 'zh-CN' | 'id' | 'ru') | null
              currency: string | null
              /** @description Runs the market */
              operator: boolean
              has_password: boolean
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Change my name, language or currency */
    patch: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @example Ayu Lestari */
            name?: string
            /**
             * @description A language of the market
             * @enum {unknown}
             */
            language?: 'en' | 'zh-CN' | 'id' | 'ru'
            /**
             * @description ISO 4217
             * @example IDR
             */
            currency?: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              name: string
              picture: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @description What it shows, for those who cannot see it */
                alt: string
                width: number
                height: number
                /** @description A tiny data: URL shown until the picture arrives */
                blur: string
                /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                url: string
              } | null
              email: string
              email_verified: boolean
              language: ('en' | 'zh-CN' | 'id' | 'ru') | null
              currency: string | null
              /** @description Runs the market */
              operator: boolean
              has_password: boolean
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `invalid_input`: Please check the marked fields.
         *
         *     `unknown_currency`: {currency} is not a currency.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    trace?: never
  }
  '/api/v1/me/sessions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Where I am signed in */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @description The session of this request */
                current: boolean
                ip_address: string | null
                user_agent: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                created_at: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                expires_at: string
              }[]
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    /** End all other sessions */
    delete: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Done */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/me/sessions/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** End a session */
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Done */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/me/addresses': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** My addresses, the default one first */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @description Who receives */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
                is_default: boolean
              }[]
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    /** Keep an address */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @description Who receives */
            name: string
            /** @example +62 812 3456 7890 */
            phone: string
            /**
             * @description ISO 3166-1 alpha-2
             * @example ID
             */
            country: string
            /** @description Province, state; empty where there is none */
            region: string
            city: string
            line1: string
            /** @description May be empty */
            line2: string
            /** @description Empty where there is none */
            postal_code: string
            is_default?: boolean
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @description Who receives */
              name: string
              /** @example +62 812 3456 7890 */
              phone: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /** @description Province, state; empty where there is none */
              region: string
              city: string
              line1: string
              /** @description May be empty */
              line2: string
              /** @description Empty where there is none */
              postal_code: string
              is_default: boolean
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_addresses`: You can keep {max} addresses. Remove one first. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/me/addresses/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Forget an address */
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Done */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    options?: never
    head?: never
    /** Change an address */
    patch: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @description Who receives */
            name?: string
            /** @example +62 812 3456 7890 */
            phone?: string
            /**
             * @description ISO 3166-1 alpha-2
             * @example ID
             */
            country?: string
            /** @description Province, state; empty where there is none */
            region?: string
            city?: string
            line1?: string
            /** @description May be empty */
            line2?: string
            /** @description Empty where there is none */
            postal_code?: string
            is_default?: boolean
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @description Who receives */
              name: string
              /** @example +62 812 3456 7890 */
              phone: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /** @description Province, state; empty where there is none */
              region: string
              city: string
              line1: string
              /** @description May be empty */
              line2: string
              /** @description Empty where there is none */
              postal_code: string
              is_default: boolean
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    trace?: never
  }
  '/api/v1/me/picture': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Show a picture of me */
    put: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'multipart/form-data': {
            /** Format: binary */
            file: Blob
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              name: string
              picture: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @description What it shows, for those who cannot see it */
                alt: string
                width: number
                height: number
                /** @description A tiny data: URL shown until the picture arrives */
                blur: string
                /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                url: string
              } | null
              email: string
              email_verified: boolean
              language: ('en' | 'zh-CN' | 'id' | 'ru') | null
              currency: string | null
              /** @description Runs the market */
              operator: boolean
              has_password: boolean
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `picture_too_large`: A picture may have at most {max_megabytes} MB. */
        413: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `invalid_input`: Please check the marked fields.
         *
         *     `not_a_picture`: This file is not a picture we can read. Send a JPEG, PNG, WebP, AVIF or GIF.
         *
         *     `too_many_pixels`: A picture may have at most {max_megapixels} megapixels.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `pictures_busy`: Too many pictures are being made. Please try again shortly. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    post?: never
    /** Show no picture of me */
    delete: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              name: string
              picture: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @description What it shows, for those who cannot see it */
                alt: string
                width: number
                height: number
                /** @description A tiny data: URL shown until the picture arrives */
                blur: string
                /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                url: string
              } | null
              email: string
              email_verified: boolean
              language: ('en' | 'zh-CN' | 'id' | 'ru') | null
              currency: string | null
              /** @description Runs the market */
              operator: boolean
              has_password: boolean
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/demo/people': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Ready-made people of the demo market */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                name: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                /** @description buyer, seller or operator */
                role: string
              }[]
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/demo/sessions': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Be one of the ready-made people */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            account_id: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              account_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{handle}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A shop */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          handle: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description A shop, as everybody sees it */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @example kopi-kintamani */
              handle: string
              name: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /**
               * @description ISO 4217
               * @example IDR
               */
              currency: string
              picture: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @description What it shows, for those who cannot see it */
                alt: string
                width: number
                height: number
                /** @description A tiny data: URL shown until the picture arrives */
                blur: string
                /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                url: string
              } | null
              description: string
              languages: ('en' | 'zh-CN' | 'id' | 'ru')[]
              /** @description Days after receiving in which goods can be sent back */
              return_days: number
              return_policy: string
              shipping: {
                /** @description An amount of money */
                fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                free_from: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                } | null
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              member_since: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/me/shops': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The shops I work in */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /**
                 * @description What somebody may do in a shop
                 * @enum {unknown}
                 */
                role: 'owner' | 'manager' | 'packer'
                /**
                 * @description Only an approved shop sells
                 * @enum {unknown}
                 */
                status: 'pending' | 'approved' | 'rejected' | 'suspended'
              }[]
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Open a shop */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /**
             * @description The shop's address: small letters, digits and single hyphens
             * @example kopi-kintamani
             */
            handle: string
            /**
             * @description ISO 4217
             * @example IDR
             */
            currency: string
            /** @example Kopi Kintamani */
            name: string
            description?: string
            /**
             * @description ISO 3166-1 alpha-2
             * @example ID
             */
            country: string
            languages: ('en' | 'zh-CN' | 'id' | 'ru')[]
            return_days: number
            return_policy?: string
            shipping?: {
              /** @description An amount of money */
              fee: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              free_from: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              } | null
            }
          }
        }
      }
      responses: {
        /** @description A shop, as its people see it */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @example kopi-kintamani */
              handle: string
              name: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /**
               * @description ISO 4217
               * @example IDR
               */
              currency: string
              picture: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @description What it shows, for those who cannot see it */
                alt: string
                width: number
                height: number
                /** @description A tiny data: URL shown until the picture arrives */
                blur: string
                /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                url: string
              } | null
              description: string
              languages: ('en' | 'zh-CN' | 'id' | 'ru')[]
              /** @description Days after receiving in which goods can be sent back */
              return_days: number
              return_policy: string
              shipping: {
                /** @description An amount of money */
                fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                free_from: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                } | null
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              member_since: string
              /**
               * @description Only an approved shop sells
               * @enum {unknown}
               */
              status: 'pending' | 'approved' | 'rejected' | 'suspended'
              verdict_reason: string | null
              /** @description Send it as If-Match with a change */
              version: number
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `shop_handle_taken`: Another shop has the address "{handle}". Choose another one.
         *
         *     `too_many_shops`: One account can open {max} shops.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `unknown_currency`: {currency} is not a currency.
         *
         *     `other_than_shop_currency`: Amounts must be in the shop's currency, {currency}.
         *
         *     `invalid_input`: Please check the marked fields.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/settings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * A shop's settings
     * @description The ETag is the version to send as If-Match with a change.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description A shop, as its people see it */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @example kopi-kintamani */
              handle: string
              name: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /**
               * @description ISO 4217
               * @example IDR
               */
              currency: string
              picture: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @description What it shows, for those who cannot see it */
                alt: string
                width: number
                height: number
                /** @description A tiny data: URL shown until the picture arrives */
                blur: string
                /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                url: string
              } | null
              description: string
              languages: ('en' | 'zh-CN' | 'id' | 'ru')[]
              /** @description Days after receiving in which goods can be sent back */
              return_days: number
              return_policy: string
              shipping: {
                /** @description An amount of money */
                fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                free_from: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                } | null
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              member_since: string
              /**
               * @description Only an approved shop sells
               * @enum {unknown}
               */
              status: 'pending' | 'approved' | 'rejected' | 'suspended'
              verdict_reason: string | null
              /** @description Send it as If-Match with a change */
              version: number
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Change a shop's settings */
    patch: {
      parameters: {
        query?: never
        header?: {
          /** @example "3" */
          'if-match'?: string
        }
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @example Kopi Kintamani */
            name?: string
            description?: string
            /**
             * @description ISO 3166-1 alpha-2
             * @example ID
             */
            country?: string
            languages?: ('en' | 'zh-CN' | 'id' | 'ru')[]
            return_days?: number
            return_policy?: string
            shipping?: {
              /** @description An amount of money */
              fee: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              free_from: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              } | null
            }
          }
        }
      }
      responses: {
        /** @description A shop, as its people see it */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @example kopi-kintamani */
              handle: string
              name: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /**
               * @description ISO 4217
               * @example IDR
               */
              currency: string
              picture: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @description What it shows, for those who cannot see it */
                alt: string
                width: number
                height: number
                /** @description A tiny data: URL shown until the picture arrives */
                blur: string
                /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                url: string
              } | null
              description: string
              languages: ('en' | 'zh-CN' | 'id' | 'ru')[]
              /** @description Days after receiving in which goods can be sent back */
              return_days: number
              return_policy: string
              shipping: {
                /** @description An amount of money */
                fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                free_from: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                } | null
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              member_since: string
              /**
               * @description Only an approved shop sells
               * @enum {unknown}
               */
              status: 'pending' | 'approved' | 'rejected' | 'suspended'
              verdict_reason: string | null
              /** @description Send it as If-Match with a change */
              version: number
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `edit_conflict`: Somebody else changed this meanwhile. Load it again, then repeat your change. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `invalid_input`: Please check the marked fields.
         *
         *     `other_than_shop_currency`: Amounts must be in the shop's currency, {currency}.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `version_needed`: Send the version you edited in the If-Match header. */
        428: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    trace?: never
  }
  '/api/v1/shops/{shop_id}/members': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who works here, and who is invited to */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              members: {
                /** @description A person, as others see them */
                person: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                email: string
                /**
                 * @description What somebody may do in a shop
                 * @enum {unknown}
                 */
                role: 'owner' | 'manager' | 'packer'
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                since: string
              }[]
              invitations: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                email: string
                /**
                 * @description What somebody may do in a shop
                 * @enum {unknown}
                 */
                role: 'owner' | 'manager' | 'packer'
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                created_at: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                expires_at: string
              }[]
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    /** Invite somebody by mail to work here */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /**
             * Format: email
             * @example ayu@example.com
             */
            email: string
            /**
             * @description What somebody may do in a shop
             * @enum {unknown}
             */
            role: 'owner' | 'manager' | 'packer'
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              invitation_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `already_member`: This person already works in the shop.
         *
         *     `too_many_invitations`: There are {max} open invitations. Withdraw one first.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/members/{account_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Take somebody out of the shop */
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          account_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Done */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `last_owner`: A shop needs an owner. Make somebody else owner first. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    options?: never
    head?: never
    /** Give somebody another role */
    patch: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          account_id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /**
             * @description What somebody may do in a shop
             * @enum {unknown}
             */
            role: 'owner' | 'manager' | 'packer'
          }
        }
      }
      responses: {
        /** @description Done */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `last_owner`: A shop needs an owner. Make somebody else owner first. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    trace?: never
  }
  '/api/v1/me/shops/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Leave a shop */
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Done */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `last_owner`: A shop needs an owner. Make somebody else owner first. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/invitations/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /** Withdraw an invitation */
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Done */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/invitations/{token}/acceptance': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Accept an invitation to work in a shop */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          token: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              shop_id: string
              /**
               * @description What somebody may do in a shop
               * @enum {unknown}
               */
              role: 'owner' | 'manager' | 'packer'
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invitation_for_other`: This invitation was sent to {email}. Sign in with that address to accept it. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `already_member`: This person already works in the shop. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invitation_over`: This invitation is no longer valid. Ask the shop for a new one. */
        410: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/leaders/me': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * My application to lead, and my pick-up points
     * @description The ETag is the version to send as If-Match with a change.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Somebody's own application, and what was decided */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * @description Only an approved leader takes deals to a neighbourhood
               * @enum {unknown}
               */
              status: 'pending' | 'approved' | 'rejected' | 'suspended'
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              since: string
              about: string
              /** @description The operator's words with the last decision; may be empty */
              reason: string
              decided_at: string | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
              /** @description Send it as If-Match with a change or a decision */
              version: number
              /** @description Retired ones too, at the end */
              points: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example Warung Ayu */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
                /** @description When parcels are handed out, by weekday, in the time of the point */
                hours: {
                  /** @description Empty when closed */
                  mon: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  tue: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  wed: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  thu: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  fri: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  sat: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  sun: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                }
                /**
                 * @description IANA name of the point's time zone
                 * @example Asia/Makassar
                 */
                time_zone: string
                /** @description How to find it; may be empty */
                note: string
                /** @description false once it is retired */
                active: boolean
                /** @description How many things are still to be collected here */
                in_use: number
                /** @description Send it as If-Match with a change */
                version: number
              }[]
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    /** Apply to be a leader, with a first pick-up point */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @description Who they are and whom they serve, in their own words */
            about: string
            /** @description A place where a neighbourhood collects */
            point: {
              /** @example Warung Ayu */
              name: string
              /** @example +62 812 3456 7890 */
              phone: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /** @description Province, state; empty where there is none */
              region: string
              city: string
              line1: string
              /** @description May be empty */
              line2: string
              /** @description Empty where there is none */
              postal_code: string
              /** @description When parcels are handed out, by weekday, in the time of the point */
              hours: {
                /** @description Empty when closed */
                mon: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                tue: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                wed: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                thu: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                fri: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                sat: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                sun: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
              }
              /**
               * @description IANA name of the point's time zone
               * @example Asia/Makassar
               */
              time_zone: string
              /** @description How to find it; may be empty */
              note: string
            }
          }
        }
      }
      responses: {
        /** @description Somebody's own application, and what was decided */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * @description Only an approved leader takes deals to a neighbourhood
               * @enum {unknown}
               */
              status: 'pending' | 'approved' | 'rejected' | 'suspended'
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              since: string
              about: string
              /** @description The operator's words with the last decision; may be empty */
              reason: string
              decided_at: string | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
              /** @description Send it as If-Match with a change or a decision */
              version: number
              /** @description Retired ones too, at the end */
              points: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example Warung Ayu */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
                /** @description When parcels are handed out, by weekday, in the time of the point */
                hours: {
                  /** @description Empty when closed */
                  mon: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  tue: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  wed: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  thu: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  fri: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  sat: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  sun: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                }
                /**
                 * @description IANA name of the point's time zone
                 * @example Asia/Makassar
                 */
                time_zone: string
                /** @description How to find it; may be empty */
                note: string
                /** @description false once it is retired */
                active: boolean
                /** @description How many things are still to be collected here */
                in_use: number
                /** @description Send it as If-Match with a change */
                version: number
              }[]
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `leader_applied_already`: You have applied already. Change your application instead. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    /** Change what I say of myself */
    patch: {
      parameters: {
        query?: never
        header?: {
          /** @example "3" */
          'if-match'?: string
        }
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @description Who they are and whom they serve, in their own words */
            about: string
          }
        }
      }
      responses: {
        /** @description Somebody's own application, and what was decided */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * @description Only an approved leader takes deals to a neighbourhood
               * @enum {unknown}
               */
              status: 'pending' | 'approved' | 'rejected' | 'suspended'
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              since: string
              about: string
              /** @description The operator's words with the last decision; may be empty */
              reason: string
              decided_at: string | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
              /** @description Send it as If-Match with a change or a decision */
              version: number
              /** @description Retired ones too, at the end */
              points: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example Warung Ayu */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
                /** @description When parcels are handed out, by weekday, in the time of the point */
                hours: {
                  /** @description Empty when closed */
                  mon: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  tue: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  wed: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  thu: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  fri: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  sat: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  sun: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                }
                /**
                 * @description IANA name of the point's time zone
                 * @example Asia/Makassar
                 */
                time_zone: string
                /** @description How to find it; may be empty */
                note: string
                /** @description false once it is retired */
                active: boolean
                /** @description How many things are still to be collected here */
                in_use: number
                /** @description Send it as If-Match with a change */
                version: number
              }[]
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `edit_conflict`: Somebody else changed this meanwhile. Load it again, then repeat your change. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `version_needed`: Send the version you edited in the If-Match header. */
        428: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    trace?: never
  }
  '/api/v1/leaders/me/review': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Ask the operators to look at a rejected application again */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Somebody's own application, and what was decided */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * @description Only an approved leader takes deals to a neighbourhood
               * @enum {unknown}
               */
              status: 'pending' | 'approved' | 'rejected' | 'suspended'
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              since: string
              about: string
              /** @description The operator's words with the last decision; may be empty */
              reason: string
              decided_at: string | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
              /** @description Send it as If-Match with a change or a decision */
              version: number
              /** @description Retired ones too, at the end */
              points: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example Warung Ayu */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
                /** @description When parcels are handed out, by weekday, in the time of the point */
                hours: {
                  /** @description Empty when closed */
                  mon: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  tue: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  wed: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  thu: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  fri: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  sat: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  sun: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                }
                /**
                 * @description IANA name of the point's time zone
                 * @example Asia/Makassar
                 */
                time_zone: string
                /** @description How to find it; may be empty */
                note: string
                /** @description false once it is retired */
                active: boolean
                /** @description How many things are still to be collected here */
                in_use: number
                /** @description Send it as If-Match with a change */
                version: number
              }[]
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `leader_review_not_needed`: Only a rejected application can be reviewed again. Load it again to see where it stands. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/leaders/me/points': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Add a pick-up point */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      /** @description A place where a neighbourhood collects */
      requestBody: {
        content: {
          'application/json': {
            /** @example Warung Ayu */
            name: string
            /** @example +62 812 3456 7890 */
            phone: string
            /**
             * @description ISO 3166-1 alpha-2
             * @example ID
             */
            country: string
            /** @description Province, state; empty where there is none */
            region: string
            city: string
            line1: string
            /** @description May be empty */
            line2: string
            /** @description Empty where there is none */
            postal_code: string
            /** @description When parcels are handed out, by weekday, in the time of the point */
            hours: {
              /** @description Empty when closed */
              mon: {
                /** @example 16:00 */
                from: string
                /** @example 16:00 */
                to: string
              }[]
              /** @description Empty when closed */
              tue: {
                /** @example 16:00 */
                from: string
                /** @example 16:00 */
                to: string
              }[]
              /** @description Empty when closed */
              wed: {
                /** @example 16:00 */
                from: string
                /** @example 16:00 */
                to: string
              }[]
              /** @description Empty when closed */
              thu: {
                /** @example 16:00 */
                from: string
                /** @example 16:00 */
                to: string
              }[]
              /** @description Empty when closed */
              fri: {
                /** @example 16:00 */
                from: string
                /** @example 16:00 */
                to: string
              }[]
              /** @description Empty when closed */
              sat: {
                /** @example 16:00 */
                from: string
                /** @example 16:00 */
                to: string
              }[]
              /** @description Empty when closed */
              sun: {
                /** @example 16:00 */
                from: string
                /** @example 16:00 */
                to: string
              }[]
            }
            /**
             * @description IANA name of the point's time zone
             * @example Asia/Makassar
             */
            time_zone: string
            /** @description How to find it; may be empty */
            note: string
          }
        }
      }
      responses: {
        /** @description A pick-up point, as its leader keeps it */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @example Warung Ayu */
              name: string
              /** @example +62 812 3456 7890 */
              phone: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /** @description Province, state; empty where there is none */
              region: string
              city: string
              line1: string
              /** @description May be empty */
              line2: string
              /** @description Empty where there is none */
              postal_code: string
              /** @description When parcels are handed out, by weekday, in the time of the point */
              hours: {
                /** @description Empty when closed */
                mon: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                tue: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                wed: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                thu: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                fri: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                sat: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                sun: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
              }
              /**
               * @description IANA name of the point's time zone
               * @example Asia/Makassar
               */
              time_zone: string
              /** @description How to find it; may be empty */
              note: string
              /** @description false once it is retired */
              active: boolean
              /** @description How many things are still to be collected here */
              in_use: number
              /** @description Send it as If-Match with a change */
              version: number
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `too_many_pickup_points`: You can keep {max} pick-up points. Retire one first.
         *
         *     `pickup_point_name_taken`: Another of your pick-up points is called "{name}". Choose another name.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/leaders/me/points/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /** Change a pick-up point */
    patch: {
      parameters: {
        query?: never
        header?: {
          /** @example "3" */
          'if-match'?: string
        }
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @example Warung Ayu */
            name?: string
            /** @example +62 812 3456 7890 */
            phone?: string
            /**
             * @description ISO 3166-1 alpha-2
             * @example ID
             */
            country?: string
            /** @description Province, state; empty where there is none */
            region?: string
            city?: string
            line1?: string
            /** @description May be empty */
            line2?: string
            /** @description Empty where there is none */
            postal_code?: string
            /** @description When parcels are handed out, by weekday, in the time of the point */
            hours?: {
              /** @description Empty when closed */
              mon: {
                /** @example 16:00 */
                from: string
                /** @example 16:00 */
                to: string
              }[]
              /** @description Empty when closed */
              tue: {
                /** @example 16:00 */
                from: string
                /** @example 16:00 */
                to: string
              }[]
              /** @description Empty when closed */
              wed: {
                /** @example 16:00 */
                from: string
                /** @example 16:00 */
                to: string
              }[]
              /** @description Empty when closed */
              thu: {
                /** @example 16:00 */
                from: string
                /** @example 16:00 */
                to: string
              }[]
              /** @description Empty when closed */
              fri: {
                /** @example 16:00 */
                from: string
                /** @example 16:00 */
                to: string
              }[]
              /** @description Empty when closed */
              sat: {
                /** @example 16:00 */
                from: string
                /** @example 16:00 */
                to: string
              }[]
              /** @description Empty when closed */
              sun: {
                /** @example 16:00 */
                from: string
                /** @example 16:00 */
                to: string
              }[]
            }
            /**
             * @description IANA name of the point's time zone
             * @example Asia/Makassar
             */
            time_zone?: string
            /** @description How to find it; may be empty */
            note?: string
          }
        }
      }
      responses: {
        /** @description A pick-up point, as its leader keeps it */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @example Warung Ayu */
              name: string
              /** @example +62 812 3456 7890 */
              phone: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /** @description Province, state; empty where there is none */
              region: string
              city: string
              line1: string
              /** @description May be empty */
              line2: string
              /** @description Empty where there is none */
              postal_code: string
              /** @description When parcels are handed out, by weekday, in the time of the point */
              hours: {
                /** @description Empty when closed */
                mon: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                tue: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                wed: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                thu: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                fri: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                sat: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                sun: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
              }
              /**
               * @description IANA name of the point's time zone
               * @example Asia/Makassar
               */
              time_zone: string
              /** @description How to find it; may be empty */
              note: string
              /** @description false once it is retired */
              active: boolean
              /** @description How many things are still to be collected here */
              in_use: number
              /** @description Send it as If-Match with a change */
              version: number
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `edit_conflict`: Somebody else changed this meanwhile. Load it again, then repeat your change.
         *
         *     `pickup_point_name_taken`: Another of your pick-up points is called "{name}". Choose another name.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `version_needed`: Send the version you edited in the If-Match header. */
        428: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    trace?: never
  }
  '/api/v1/leaders/me/points/{id}/retirement': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Close a pick-up point for good */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Done */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `pickup_point_in_use`: Something is still to be collected at this pick-up point. Retire it when all is handed out. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/pickup-points': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Pick-up points near a place, by city and name */
    get: {
      parameters: {
        query: {
          limit?: number
          cursor?: string
          /**
           * @description ISO 3166-1 alpha-2
           * @example ID
           */
          country: string
          /** @description A part of the name of the city or the region */
          city?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example Warung Ayu */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
                /** @description When parcels are handed out, by weekday, in the time of the point */
                hours: {
                  /** @description Empty when closed */
                  mon: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  tue: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  wed: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  thu: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  fri: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  sat: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  sun: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                }
                /**
                 * @description IANA name of the point's time zone
                 * @example Asia/Makassar
                 */
                time_zone: string
                /** @description How to find it; may be empty */
                note: string
                /** @description A person, as others see them */
                leader: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description Takes new groups: not retired, and its leader is approved */
                open: boolean
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/pickup-points/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A pick-up point */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description A pick-up point, as everybody sees it */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @example Warung Ayu */
              name: string
              /** @example +62 812 3456 7890 */
              phone: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /** @description Province, state; empty where there is none */
              region: string
              city: string
              line1: string
              /** @description May be empty */
              line2: string
              /** @description Empty where there is none */
              postal_code: string
              /** @description When parcels are handed out, by weekday, in the time of the point */
              hours: {
                /** @description Empty when closed */
                mon: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                tue: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                wed: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                thu: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                fri: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                sat: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
                /** @description Empty when closed */
                sun: {
                  /** @example 16:00 */
                  from: string
                  /** @example 16:00 */
                  to: string
                }[]
              }
              /**
               * @description IANA name of the point's time zone
               * @example Asia/Makassar
               */
              time_zone: string
              /** @description How to find it; may be empty */
              note: string
              /** @description A person, as others see them */
              leader: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                name: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              /** @description Takes new groups: not retired, and its leader is approved */
              open: boolean
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/admin/leaders': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Leaders: who waits longest first, what was decided last first */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          /** @description Only an approved leader takes deals to a neighbourhood */
          status?: 'pending' | 'approved' | 'rejected' | 'suspended'
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * @description Only an approved leader takes deals to a neighbourhood
                 * @enum {unknown}
                 */
                status: 'pending' | 'approved' | 'rejected' | 'suspended'
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                since: string
                about: string
                /** @description The operator's words with the last decision; may be empty */
                reason: string
                decided_at: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                created_at: string
                /** @description Send it as If-Match with a change or a decision */
                version: number
                /** @description A person, as others see them */
                person: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                decided_by: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                points: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example Warung Ayu */
                  name: string
                  /** @example +62 812 3456 7890 */
                  phone: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /** @description Province, state; empty where there is none */
                  region: string
                  city: string
                  line1: string
                  /** @description May be empty */
                  line2: string
                  /** @description Empty where there is none */
                  postal_code: string
                  /** @description When parcels are handed out, by weekday, in the time of the point */
                  hours: {
                    /** @description Empty when closed */
                    mon: {
                      /** @example 16:00 */
                      from: string
                      /** @example 16:00 */
                      to: string
                    }[]
                    /** @description Empty when closed */
                    tue: {
                      /** @example 16:00 */
                      from: string
                      /** @example 16:00 */
                      to: string
                    }[]
                    /** @description Empty when closed */
                    wed: {
                      /** @example 16:00 */
                      from: string
                      /** @example 16:00 */
                      to: string
                    }[]
                    /** @description Empty when closed */
                    thu: {
                      /** @example 16:00 */
                      from: string
                      /** @example 16:00 */
                      to: string
                    }[]
                    /** @description Empty when closed */
                    fri: {
                      /** @example 16:00 */
                      from: string
                      /** @example 16:00 */
                      to: string
                    }[]
                    /** @description Empty when closed */
                    sat: {
                      /** @example 16:00 */
                      from: string
                      /** @example 16:00 */
                      to: string
                    }[]
                    /** @description Empty when closed */
                    sun: {
                      /** @example 16:00 */
                      from: string
                      /** @example 16:00 */
                      to: string
                    }[]
                  }
                  /**
                   * @description IANA name of the point's time zone
                   * @example Asia/Makassar
                   */
                  time_zone: string
                  /** @description How to find it; may be empty */
                  note: string
                  /** @description false once it is retired */
                  active: boolean
                  /** @description How many things are still to be collected here */
                  in_use: number
                  /** @description Send it as If-Match with a change */
                  version: number
                }[]
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/admin/leaders/{id}/verdict': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Decide whether somebody may lead
     * @description On the version the operator saw: of two decisions at once, the first holds.
     */
    post: {
      parameters: {
        query?: never
        header?: {
          /** @example "3" */
          'if-match'?: string
        }
        path: {
          /** @description The person's account */
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @enum {unknown} */
            verdict: 'approve' | 'reject' | 'suspend'
            reason?: string
          }
        }
      }
      responses: {
        /** @description A leader, as operators see them */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * @description Only an approved leader takes deals to a neighbourhood
               * @enum {unknown}
               */
              status: 'pending' | 'approved' | 'rejected' | 'suspended'
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              since: string
              about: string
              /** @description The operator's words with the last decision; may be empty */
              reason: string
              decided_at: string | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
              /** @description Send it as If-Match with a change or a decision */
              version: number
              /** @description A person, as others see them */
              person: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                name: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              decided_by: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                name: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              } | null
              points: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example Warung Ayu */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
                /** @description When parcels are handed out, by weekday, in the time of the point */
                hours: {
                  /** @description Empty when closed */
                  mon: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  tue: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  wed: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  thu: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  fri: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  sat: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                  /** @description Empty when closed */
                  sun: {
                    /** @example 16:00 */
                    from: string
                    /** @example 16:00 */
                    to: string
                  }[]
                }
                /**
                 * @description IANA name of the point's time zone
                 * @example Asia/Makassar
                 */
                time_zone: string
                /** @description How to find it; may be empty */
                note: string
                /** @description false once it is retired */
                active: boolean
                /** @description How many things are still to be collected here */
                in_use: number
                /** @description Send it as If-Match with a change */
                version: number
              }[]
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `edit_conflict`: Somebody else changed this meanwhile. Load it again, then repeat your change.
         *
         *     `leader_verdict_impossible`: This decision does not fit where the application stands. Load it again, then decide.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `leader_reason_needed`: Say why, so that the person knows what to change.
         *
         *     `invalid_input`: Please check the marked fields.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `version_needed`: Send the version you edited in the If-Match header. */
        428: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/categories': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The category tree, parents before their children */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                id: number
                slug: string
                /** @description In the language of the request */
                name: string
                parent_id: number | null
              }[]
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/products': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A shop's products for its people, newest first */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          status?: 'draft' | 'active' | 'archived'
          /** @description Words of the title, the handle or a SKU */
          q?: string
        }
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                handle: string
                /** @description In the language of the request, else in the language it was written in */
                title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What one unit is */
                unit: 'piece' | 'kg'
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reference: {
                    /**
                     * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                     * @enum {unknown}
                     */
                    kind: 'single_price' | 'lowest_30_days'
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /**
                     * Format: date-time
                     * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                     */
                    since: string
                    /** @description Whole days of the last 90 in which this very price was asked */
                    days_asked: number
                    /** @description An amount of money */
                    lowest_90_days: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  } | null
                  /** @description How many must join */
                  people: number
                  open_groups: number
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                } | null
                in_stock: boolean
                status: 'draft' | 'active' | 'archived'
                /** @description How many variants it has */
                variants: number
                on_hand: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                updated_at: string
              }[]
              next_cursor: string | null
            }
          }
        }
      }
    }
    put?: never
    /** Create a product as a draft */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      /** @description A product as its seller writes it */
      requestBody: {
        content: {
          'application/json': {
            /** @description Made from the title when left out */
            handle?: string
            /**
             * @description A language of the market
             * @enum {unknown}
             */
            language: 'en' | 'zh-CN' | 'id' | 'ru'
            /** @description Title and description by language */
            texts: {
              en?: {
                title: string
                /** @default  */
                description: string
              }
              'zh-CN'?: {
                title: string
                /** @default  */
                description: string
              }
              id?: {
                title: string
                /** @default  */
                description: string
              }
              ru?: {
                title: string
                /** @default  */
                description: string
              }
            }
            vendor?: string | null
            product_type?: string | null
            category_id?: number | null
            /** @default [] */
            tags: string[]
            /** @description What one unit is */
            unit: 'piece' | 'kg'
            /** @default [] */
            options: string[]
            variants: {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id?: string
              /** @default [] */
              options: string[]
              sku?: string | null
              barcode?: string | null
              /** @description An amount of money */
              price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              compare_at?: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              } | null
              weight_g?: number | null
              picture_id?: string | null
              stock?: {
                on_hand: number
                /**
                 * @description false: it never runs out
                 * @default true
                 */
                tracked: boolean
              }
            }[]
            /** @default [] */
            pictures: {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              picture_id: string
              /** @default  */
              alt: string
            }[]
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              handle: string
              /**
               * @description A language of the market
               * @enum {unknown}
               */
              language: 'en' | 'zh-CN' | 'id' | 'ru'
              /** @description Title and description by language */
              texts: {
                en?: {
                  title: string
                  /** @default  */
                  description: string
                }
                'zh-CN'?: {
                  title: string
                  /** @default  */
                  description: string
                }
                id?: {
                  title: string
                  /** @default  */
                  description: string
                }
                ru?: {
                  title: string
                  /** @default  */
                  description: string
                }
              }
              vendor: string | null
              product_type: string | null
              category_id: number | null
              tags: string[]
              status: 'draft' | 'active' | 'archived'
              /** @description What one unit is */
              unit: 'piece' | 'kg'
              options: string[]
              variants: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                options: string[]
                sku: string | null
                barcode: string | null
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                compare_at: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                } | null
                weight_g: number | null
                picture_id: string | null
                on_hand: number
                /** @description Units promised to buyers */
                reserved: number
                tracked: boolean
              }[]
              pictures: {
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                source_url: string | null
                alt: string
                failure: string | null
              }[]
              version: number
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              updated_at: string
              published_at: string | null
            }
          }
        }
        /** @description `handle_taken`: Another product of this shop has the handle {handle}. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `wrong_currency`: Prices of this shop are in {currency}.
         *
         *     `unknown_category`: The category {category_id} does not exist.
         *
         *     `unknown_picture`: A picture named here does not belong to this shop.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/products/{product_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A product with everything its seller can edit */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          product_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              handle: string
              /**
               * @description A language of the market
               * @enum {unknown}
               */
              language: 'en' | 'zh-CN' | 'id' | 'ru'
              /** @description Title and description by language */
              texts: {
                en?: {
                  title: string
                  /** @default  */
                  description: string
                }
                'zh-CN'?: {
                  title: string
                  /** @default  */
                  description: string
                }
                id?: {
                  title: string
                  /** @default  */
                  description: string
                }
                ru?: {
                  title: string
                  /** @default  */
                  description: string
                }
              }
              vendor: string | null
              product_type: string | null
              category_id: number | null
              tags: string[]
              status: 'draft' | 'active' | 'archived'
              /** @description What one unit is */
              unit: 'piece' | 'kg'
              options: string[]
              variants: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                options: string[]
                sku: string | null
                barcode: string | null
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                compare_at: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                } | null
                weight_g: number | null
                picture_id: string | null
                on_hand: number
                /** @description Units promised to buyers */
                reserved: number
                tracked: boolean
              }[]
              pictures: {
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                source_url: string | null
                alt: string
                failure: string | null
              }[]
              version: number
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              updated_at: string
              published_at: string | null
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    /** Edit a product */
    put: {
      parameters: {
        query?: never
        header?: {
          /**
           * @description The `ETag` of the version that was edited
           * @example "3"
           */
          'if-match'?: string
        }
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          product_id: string
        }
        cookie?: never
      }
      /** @description A product as its seller writes it */
      requestBody: {
        content: {
          'application/json': {
            /** @description Made from the title when left out */
            handle?: string
            /**
             * @description A language of the market
             * @enum {unknown}
             */
            language: 'en' | 'zh-CN' | 'id' | 'ru'
            /** @description Title and description by language */
            texts: {
              en?: {
                title: string
                /** @default  */
                description: string
              }
              'zh-CN'?: {
                title: string
                /** @default  */
                description: string
              }
              id?: {
                title: string
                /** @default  */
                description: string
              }
              ru?: {
                title: string
                /** @default  */
                description: string
              }
            }
            vendor?: string | null
            product_type?: string | null
            category_id?: number | null
            /** @default [] */
            tags: string[]
            /** @description What one unit is */
            unit: 'piece' | 'kg'
            /** @default [] */
            options: string[]
            variants: {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id?: string
              /** @default [] */
              options: string[]
              sku?: string | null
              barcode?: string | null
              /** @description An amount of money */
              price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              compare_at?: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              } | null
              weight_g?: number | null
              picture_id?: string | null
              stock?: {
                on_hand: number
                /**
                 * @description false: it never runs out
                 * @default true
                 */
                tracked: boolean
              }
            }[]
            /** @default [] */
            pictures: {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              picture_id: string
              /** @default  */
              alt: string
            }[]
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              handle: string
              /**
               * @description A language of the market
               * @enum {unknown}
               */
              language: 'en' | 'zh-CN' | 'id' | 'ru'
              /** @description Title and description by language */
              texts: {
                en?: {
                  title: string
                  /** @default  */
                  description: string
                }
                'zh-CN'?: {
                  title: string
                  /** @default  */
                  description: string
                }
                id?: {
                  title: string
                  /** @default  */
                  description: string
                }
                ru?: {
                  title: string
                  /** @default  */
                  description: string
                }
              }
              vendor: string | null
              product_type: string | null
              category_id: number | null
              tags: string[]
              status: 'draft' | 'active' | 'archived'
              /** @description What one unit is */
              unit: 'piece' | 'kg'
              options: string[]
              variants: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                options: string[]
                sku: string | null
                barcode: string | null
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                compare_at: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                } | null
                weight_g: number | null
                picture_id: string | null
                on_hand: number
                /** @description Units promised to buyers */
                reserved: number
                tracked: boolean
              }[]
              pictures: {
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                source_url: string | null
                alt: string
                failure: string | null
              }[]
              version: number
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              updated_at: string
              published_at: string | null
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `edit_conflict`: Somebody else changed this meanwhile. Load it again, then repeat your change.
         *
         *     `stock_reserved`: {reserved} units are promised to buyers, so the stock cannot be less.
         *
         *     `handle_taken`: Another product of this shop has the handle {handle}.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `unknown_variant`: A variant named here does not belong to this product.
         *
         *     `wrong_currency`: Prices of this shop are in {currency}.
         *
         *     `unknown_category`: The category {category_id} does not exist.
         *
         *     `unknown_picture`: A picture named here does not belong to this shop.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `version_needed`: Send the version you edited in the If-Match header. */
        428: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/products/{product_id}/publication': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Publish a product */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          product_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              handle: string
              /**
               * @description A language of the market
               * @enum {unknown}
               */
              language: 'en' | 'zh-CN' | 'id' | 'ru'
              /** @description Title and description by language */
              texts: {
                en?: {
                  title: string
                  /** @default  */
                  description: string
                }
                'zh-CN'?: {
                  title: string
                  /** @default  */
                  description: string
                }
                id?: {
                  title: string
                  /** @default  */
                  description: string
                }
                ru?: {
                  title: string
                  /** @default  */
                  description: string
                }
              }
              vendor: string | null
              product_type: string | null
              category_id: number | null
              tags: string[]
              status: 'draft' | 'active' | 'archived'
              /** @description What one unit is */
              unit: 'piece' | 'kg'
              options: string[]
              variants: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                options: string[]
                sku: string | null
                barcode: string | null
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                compare_at: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                } | null
                weight_g: number | null
                picture_id: string | null
                on_hand: number
                /** @description Units promised to buyers */
                reserved: number
                tracked: boolean
              }[]
              pictures: {
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                source_url: string | null
                alt: string
                failure: string | null
              }[]
              version: number
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              updated_at: string
              published_at: string | null
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/products/{product_id}/archive': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Take a product off the market and keep it */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          product_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              handle: string
              /**
               * @description A language of the market
               * @enum {unknown}
               */
              language: 'en' | 'zh-CN' | 'id' | 'ru'
              /** @description Title and description by language */
              texts: {
                en?: {
                  title: string
                  /** @default  */
                  description: string
                }
                'zh-CN'?: {
                  title: string
                  /** @default  */
                  description: string
                }
                id?: {
                  title: string
                  /** @default  */
                  description: string
                }
                ru?: {
                  title: string
                  /** @default  */
                  description: string
                }
              }
              vendor: string | null
              product_type: string | null
              category_id: number | null
              tags: string[]
              status: 'draft' | 'active' | 'archived'
              /** @description What one unit is */
              unit: 'piece' | 'kg'
              options: string[]
              variants: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                options: string[]
                sku: string | null
                barcode: string | null
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                compare_at: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                } | null
                weight_g: number | null
                picture_id: string | null
                on_hand: number
                /** @description Units promised to buyers */
                reserved: number
                tracked: boolean
              }[]
              pictures: {
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                source_url: string | null
                alt: string
                failure: string | null
              }[]
              version: number
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              updated_at: string
              published_at: string | null
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/products/{product_id}/draft': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Take a product back to a draft */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          product_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              handle: string
              /**
               * @description A language of the market
               * @enum {unknown}
               */
              language: 'en' | 'zh-CN' | 'id' | 'ru'
              /** @description Title and description by language */
              texts: {
                en?: {
                  title: string
                  /** @default  */
                  description: string
                }
                'zh-CN'?: {
                  title: string
                  /** @default  */
                  description: string
                }
                id?: {
                  title: string
                  /** @default  */
                  description: string
                }
                ru?: {
                  title: string
                  /** @default  */
                  description: string
                }
              }
              vendor: string | null
              product_type: string | null
              category_id: number | null
              tags: string[]
              status: 'draft' | 'active' | 'archived'
              /** @description What one unit is */
              unit: 'piece' | 'kg'
              options: string[]
              variants: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                options: string[]
                sku: string | null
                barcode: string | null
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                compare_at: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                } | null
                weight_g: number | null
                picture_id: string | null
                on_hand: number
                /** @description Units promised to buyers */
                reserved: number
                tracked: boolean
              }[]
              pictures: {
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                source_url: string | null
                alt: string
                failure: string | null
              }[]
              version: number
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              updated_at: string
              published_at: string | null
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/products/{product_id}/stock': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Set how many units of variants are on hand */
    put: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          product_id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            variant_id: string
            /** @description Units promised to buyers included */
            on_hand: number
            /** @description false: it never runs out */
            tracked?: boolean
          }[]
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              handle: string
              /**
               * @description A language of the market
               * @enum {unknown}
               */
              language: 'en' | 'zh-CN' | 'id' | 'ru'
              /** @description Title and description by language */
              texts: {
                en?: {
                  title: string
                  /** @default  */
                  description: string
                }
                'zh-CN'?: {
                  title: string
                  /** @default  */
                  description: string
                }
                id?: {
                  title: string
                  /** @default  */
                  description: string
                }
                ru?: {
                  title: string
                  /** @default  */
                  description: string
                }
              }
              vendor: string | null
              product_type: string | null
              category_id: number | null
              tags: string[]
              status: 'draft' | 'active' | 'archived'
              /** @description What one unit is */
              unit: 'piece' | 'kg'
              options: string[]
              variants: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                options: string[]
                sku: string | null
                barcode: string | null
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                compare_at: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                } | null
                weight_g: number | null
                picture_id: string | null
                on_hand: number
                /** @description Units promised to buyers */
                reserved: number
                tracked: boolean
              }[]
              pictures: {
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                source_url: string | null
                alt: string
                failure: string | null
              }[]
              version: number
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              updated_at: string
              published_at: string | null
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `stock_reserved`: {reserved} units are promised to buyers, so the stock cannot be less. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `unknown_variant`: A variant named here does not belong to this product. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/sandbox/payments/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A payment at the sandbox provider */
    get: {
      parameters: {
        query: {
          /** @description As given in the checkout address */
          terms: string
          signature: string
        }
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              payment_id: string
              /** @description An amount of money */
              amount: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              status: 'open' | 'approved' | 'declined'
              decided_at: string | null
              return_path: string
            }
          }
        }
        /** @description `sandbox_bad_terms`: This payment link is not complete. Open it again from the order. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/sandbox/payments/{id}/decision': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Approve or decline a payment at the sandbox provider */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @description As given in the checkout address */
            terms: string
            signature: string
            outcome: 'approve' | 'decline'
            /**
             * @description When the market is told
             * @default before_redirect
             */
            webhook: 'before_redirect' | 'after_redirect' | 'delayed'
            /** @default 15 */
            delay_seconds: number
            /**
             * @description Send the webhook a second time
             * @default false
             */
            twice: boolean
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              return_path: string
            }
          }
        }
        /** @description `sandbox_bad_terms`: This payment link is not complete. Open it again from the order. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sandbox_already_decided`: This payment was already {status}. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/imports': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A shop's imports, newest first */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
        }
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                file_name: string
                dialect: ('shopify-old' | 'shopify-new') | null
                /** @enum {unknown} */
                status: 'waiting' | 'running' | 'done' | 'failed'
                failure: string | null
                total_bytes: number
                /** @description How far the file is read */
                read_bytes: number
                /** @description Rows read, without the header */
                rows: number
                /** @description Products created and updated */
                products: number
                products_created: number
                products_updated: number
                /** @description Rows that were not imported */
                failed_rows: number
                /** @description Entries of its error report */
                problems: number
                pictures: {
                  waiting: number
                  fetched: number
                  failed: number
                }
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                created_at: string
                started_at: string | null
                finished_at: string | null
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    /**
     * Import products from a file
     * @description A Shopify product file of either dialect, as the body (`text/csv`) or as the file of a form. It is read in the background: good rows are imported, the others are reported one by one. Products are known by their handle, so sending a file again updates them.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'multipart/form-data': {
            /** Format: binary */
            file: Blob
          }
          'text/csv': string
        }
      }
      responses: {
        /** @description A file of products being imported, and how far it came */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              file_name: string
              dialect: ('shopify-old' | 'shopify-new') | null
              /** @enum {unknown} */
              status: 'waiting' | 'running' | 'done' | 'failed'
              failure: string | null
              total_bytes: number
              /** @description How far the file is read */
              read_bytes: number
              /** @description Rows read, without the header */
              rows: number
              /** @description Products created and updated */
              products: number
              products_created: number
              products_updated: number
              /** @description Rows that were not imported */
              failed_rows: number
              /** @description Entries of its error report */
              problems: number
              pictures: {
                waiting: number
                fetched: number
                failed: number
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
              started_at: string | null
              finished_at: string | null
            }
          }
        }
        /**
         * @description `no_import_file`: Send a CSV file, as the body or as the file of a form.
         *
         *     `unreadable_form`: The form ended too early or is not one. Send it again.
         */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `import_too_large`: A file may have at most {max_megabytes} MB. Split it. */
        413: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `wrong_encoding`: The file is not in UTF-8. Save it as "CSV UTF-8" and send it again.
         *
         *     `not_a_product_file`: The first row must name the columns of a Shopify product file, at least "URL handle" (or "Handle").
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/imports/{import_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** An import and how far it is */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          import_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description A file of products being imported, and how far it came */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              file_name: string
              dialect: ('shopify-old' | 'shopify-new') | null
              /** @enum {unknown} */
              status: 'waiting' | 'running' | 'done' | 'failed'
              failure: string | null
              total_bytes: number
              /** @description How far the file is read */
              read_bytes: number
              /** @description Rows read, without the header */
              rows: number
              /** @description Products created and updated */
              products: number
              products_created: number
              products_updated: number
              /** @description Rows that were not imported */
              failed_rows: number
              /** @description Entries of its error report */
              problems: number
              pictures: {
                waiting: number
                fetched: number
                failed: number
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              created_at: string
              started_at: string | null
              finished_at: string | null
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/imports/{import_id}/errors': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What of the file was not taken over, and why */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
        }
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          import_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /** @description As a spreadsheet counts; the header is row 1 */
                row: number
                /** @description The header of the column in the file */
                column: string
                /**
                 * @description Why it was not taken over
                 * @enum {unknown}
                 */
                reason:
                  | 'needed'
                  | 'too_long'
                  | 'not_a_price'
                  | 'too_precise'
                  | 'not_positive'
                  | 'too_large'
                  | 'not_a_number'
                  | 'not_a_choice'
                  | 'not_an_address'
                  | 'duplicate'
                  | 'too_many_variants'
                  | 'too_many_pictures'
                  | 'too_many_tags'
                  | 'product_failed'
                  | 'quote_not_closed'
                  | 'unreadable'
                  | 'not_saved'
                  | 'picture_address_refused'
                  | 'picture_unreachable'
                  | 'picture_timeout'
                  | 'picture_not_found'
                  | 'picture_too_large'
                  | 'picture_not_a_picture'
                /** @description What stands there, at most 200 characters */
                value: string
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/imports/{import_id}/events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Follow an import
     * @description Server-sent events named `import`, each with the whole import as it is now.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          import_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description text/event-stream */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': string
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/products.csv': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * All products as a file
     * @description In the newer Shopify dialect, with columns for the other languages and the unit. Importing it gives the same catalogue. Values stand as they are; a spreadsheet may take one that begins with `=` for a formula.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description text/csv; charset=utf-8 */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'text/csv; charset=utf-8': string
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/orders': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** My orders, newest first */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          /** @description Any of these; repeat the parameter */
          status?: (
            | 'unpaid'
            | 'held'
            | 'balance_due'
            | 'to_ship'
            | 'shipped'
            | 'arrived'
            | 'received'
            | 'settled'
            | 'cancelled'
            | 'refunded'
            | 'forfeited'
          )[]
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @description For people; unique in the market */
                number: number
                /**
                 * @description `unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed
                 * @enum {unknown}
                 */
                status:
                  | 'unpaid'
                  | 'held'
                  | 'balance_due'
                  | 'to_ship'
                  | 'shipped'
                  | 'arrived'
                  | 'received'
                  | 'settled'
                  | 'cancelled'
                  | 'refunded'
                  | 'forfeited'
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description A person, as others see them */
                buyer: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                lines: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  product_id: string
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  variant_id: string
                  /** @description As it was named when ordered */
                  title: string
                  variant_title: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                  quantity: number
                  /** @description An amount of money */
                  unit_price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description An amount of money */
                  amount: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                }[]
                /** @description An amount of money */
                items_total: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                shipping_fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What a deposit that counts double takes off */
                discount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What a better tier took off */
                price_drop: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What the shop gave back */
                allowance: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                total: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                deposit: {
                  /** @description An amount of money */
                  amount: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /**
                   * @description What becomes of it when the rest is not paid in time
                   * @enum {unknown}
                   */
                  missed: 'refund' | 'keep'
                  /** @description An amount of money */
                  balance: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  balance_due_at: string | null
                } | null
                pickup: {
                  /** @description A person, as others see them */
                  leader: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    name: string
                    picture: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description What it shows, for those who cannot see it */
                      alt: string
                      width: number
                      height: number
                      /** @description A tiny data: URL shown until the picture arrives */
                      blur: string
                      /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                      url: string
                    } | null
                  }
                  /** @description What the leader earns of it, paid by the shop */
                  leader_fee: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description Hundredths of 1 % of the goods */
                  leader_bp: number
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  point_id: string
                  point_name: string
                  code: string | null
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  collect_until: string
                  arrived_at: string | null
                } | null
                /**
                 * @description Where something is delivered
                 * @example {
                 *       "name": "Ayu Lestari",
                 *       "phone": "+62 812 3456 7890",
                 *       "country": "ID",
                 *       "region": "Bali",
                 *       "city": "Ubud",
                 *       "line1": "Jl. Raya Ubud 7",
                 *       "line2": "",
                 *       "postal_code": "80571"
                 *     }
                 */
                address: {
                  /** @description Who receives */
                  name: string
                  /** @example +62 812 3456 7890 */
                  phone: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /** @description Province, state; empty where there is none */
                  region: string
                  city: string
                  line1: string
                  /** @description May be empty */
                  line2: string
                  /** @description Empty where there is none */
                  postal_code: string
                }
                note: string
                group: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  deal_id: string
                  opener: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    name: string
                    picture: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description What it shows, for those who cannot see it */
                      alt: string
                      width: number
                      height: number
                      /** @description A tiny data: URL shown until the picture arrives */
                      blur: string
                      /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                      url: string
                    } | null
                  } | null
                  /** @enum {unknown} */
                  status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                  /** @enum {unknown} */
                  unit: 'people' | 'quantity'
                  /** @description Paid, in the unit of the goal */
                  joined: number
                  /** @description Held by people who are paying now */
                  held: number
                  goal: number
                  /** @description Still to be paid until the goal */
                  missing: number
                  deadline_at: string | null
                } | null
                /** @description Oldest first */
                timeline: {
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  at: string
                  /** @enum {unknown} */
                  code:
                    | 'placed'
                    | 'paid'
                    | 'deposit_paid'
                    | 'held_for_group'
                    | 'group_succeeded'
                    | 'price_dropped'
                    | 'balance_due'
                    | 'balance_paid'
                    | 'delayed'
                    | 'to_ship'
                    | 'shipped'
                    | 'arrived'
                    | 'received'
                    | 'settled'
                    | 'lapsed'
                    | 'cancelled'
                    | 'forfeited'
                    | 'refund_started'
                    | 'refund_retrying'
                    | 'refund_done'
                  params: {
                    dispatch_due_at?: string | null
                    balance_due_at?: string | null
                    collect_until?: string | null
                    carrier?: string
                    tracking_number?: string
                    by?: ('buyer' | 'leader' | 'time') | null
                    /** @description An amount of money */
                    amount?: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    reason?: string | null
                    note?: string | null
                  }
                }[]
                /** @description Newest first */
                payments: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @enum {unknown} */
                  part: 'full' | 'deposit' | 'balance'
                  /** @enum {unknown} */
                  status: 'pending' | 'paid' | 'failed'
                  /** @description An amount of money */
                  amount: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  provider: string
                  checkout_url: string | null
                  failure: string | null
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  pay_by: string
                  paid_at: string | null
                }[]
                refunds: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @enum {unknown} */
                  status: 'pending' | 'retrying' | 'done'
                  /** @description An amount of money */
                  amount: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description group_failed, deal_cancelled, left, tier_reached, balance_missed, not_collected, allowance, cancelled_by_buyer, cancelled_by_shop, cancelled_by_operator, too_late, no_seat or duplicate */
                  reason: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  at: string
                  done_at: string | null
                }[]
                shipments: {
                  carrier: string
                  tracking_number: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  shipped_at: string
                }[]
                pay_by: string | null
                dispatch_due_at: string | null
                ready_by: string | null
                /** @description Made for its buyer: taken back only when late */
                firm: boolean
                delayed_at: string | null
                receive_due_at: string | null
                return_days: number
                return_until: string | null
                end_reason: string | null
                end_note: string | null
                /** @description What the person who asks can do now */
                can: {
                  pay: boolean
                  /** @description Give the place back; what was paid comes back */
                  leave: boolean
                  change_address: boolean
                  /** @description Give a part of the price back */
                  allow: boolean
                  cancel: boolean
                  confirm_receipt: boolean
                  ship: boolean
                }
                /** @description For what cannot be done, the code of the refusal that says why */
                why_not: {
                  pay?: string
                  leave?: string
                  change_address?: string
                  allow?: string
                  cancel?: string
                  confirm_receipt?: string
                  ship?: string
                }
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                placed_at: string
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    /**
     * Buy alone, at the single price
     * @description Holds the stock until `pay_by`. Send the browser to `checkout_url`; when the payment provider confirms, the order goes to the shop.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "variant_id": "01930000-0000-7000-8000-000000000001",
           *       "quantity": 1,
           *       "address_id": "01930000-0000-7000-8000-000000000002",
           *       "note": "Please ring twice."
           *     }
           */
          'application/json': {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            variant_id: string
            /** @example 1 */
            quantity: number
            address_id?: string | null
            /**
             * @description Where something is delivered
             * @example {
             *       "name": "Ayu Lestari",
             *       "phone": "+62 812 3456 7890",
             *       "country": "ID",
             *       "region": "Bali",
             *       "city": "Ubud",
             *       "line1": "Jl. Raya Ubud 7",
             *       "line2": "",
             *       "postal_code": "80571"
             *     }
             */
            address?: {
              /** @description Who receives */
              name: string
              /** @example +62 812 3456 7890 */
              phone: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /** @description Province, state; empty where there is none */
              region: string
              city: string
              line1: string
              /** @description May be empty */
              line2: string
              /** @description Empty where there is none */
              postal_code: string
            }
            /** @description For the shop */
            note?: string
          }
        }
      }
      responses: {
        /** @description An order that is held until `pay_by` */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              order_id: string
              order_number: number
              /**
               * Format: uuid
               * @description UUIDv7
               */
              payment_id: string
              /** @description An amount of money */
              total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              pay_by: string
              /** @description Where the buyer pays: send the browser there */
              checkout_url: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              group_id?: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              pledge_id?: string
            }
          }
        }
        /** @description `idempotency_key_needed`: Send an Idempotency-Key header with this request. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `own_shop`: People of a shop cannot buy from it, so that every count is of real buyers. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `not_for_sale`: This is not for sale right now.
         *
         *     `out_of_stock`: Only {left} are left. Choose fewer, or another variant.
         *
         *     `too_many_holds`: You have {max} unpaid orders already. Pay or leave one of them first.
         *
         *     `idempotency_key_in_flight`: The first request with this Idempotency-Key is still running. Ask again in a moment.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `unknown_address`: Choose or enter an address for the delivery.
         *
         *     `idempotency_key_reused`: This Idempotency-Key was already used for another request. Send a new key.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_busy`: Very many people are buying this at the moment. Please try again in {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/orders/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * An order
     * @description For its buyer, for the people of its shop once it is paid, and for the operator. `can` says what the one who asks can do with it now.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description An order */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @description For people; unique in the market */
              number: number
              /**
               * @description `unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed
               * @enum {unknown}
               */
              status:
                | 'unpaid'
                | 'held'
                | 'balance_due'
                | 'to_ship'
                | 'shipped'
                | 'arrived'
                | 'received'
                | 'settled'
                | 'cancelled'
                | 'refunded'
                | 'forfeited'
              /** @description A shop, in short */
              shop: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example kopi-kintamani */
                handle: string
                name: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /**
                 * @description ISO 4217
                 * @example IDR
                 */
                currency: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              /** @description A person, as others see them */
              buyer: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                name: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              lines: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                /** @description As it was named when ordered */
                title: string
                variant_title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                quantity: number
                /** @description An amount of money */
                unit_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
              }[]
              /** @description An amount of money */
              items_total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              shipping_fee: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a deposit that counts double takes off */
              discount: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a better tier took off */
              price_drop: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What the shop gave back */
              allowance: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              deposit: {
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description An amount of money */
                balance: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                balance_due_at: string | null
              } | null
              pickup: {
                /** @description A person, as others see them */
                leader: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description What the leader earns of it, paid by the shop */
                leader_fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description Hundredths of 1 % of the goods */
                leader_bp: number
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                point_id: string
                point_name: string
                code: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                collect_until: string
                arrived_at: string | null
              } | null
              /**
               * @description Where something is delivered
               * @example {
               *       "name": "Ayu Lestari",
               *       "phone": "+62 812 3456 7890",
               *       "country": "ID",
               *       "region": "Bali",
               *       "city": "Ubud",
               *       "line1": "Jl. Raya Ubud 7",
               *       "line2": "",
               *       "postal_code": "80571"
               *     }
               */
              address: {
                /** @description Who receives */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
              }
              note: string
              group: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                deal_id: string
                opener: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @enum {unknown} */
                status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                /** @description Paid, in the unit of the goal */
                joined: number
                /** @description Held by people who are paying now */
                held: number
                goal: number
                /** @description Still to be paid until the goal */
                missing: number
                deadline_at: string | null
              } | null
              /** @description Oldest first */
              timeline: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                /** @enum {unknown} */
                code:
                  | 'placed'
                  | 'paid'
                  | 'deposit_paid'
                  | 'held_for_group'
                  | 'group_succeeded'
                  | 'price_dropped'
                  | 'balance_due'
                  | 'balance_paid'
                  | 'delayed'
                  | 'to_ship'
                  | 'shipped'
                  | 'arrived'
                  | 'received'
                  | 'settled'
                  | 'lapsed'
                  | 'cancelled'
                  | 'forfeited'
                  | 'refund_started'
                  | 'refund_retrying'
                  | 'refund_done'
                params: {
                  dispatch_due_at?: string | null
                  balance_due_at?: string | null
                  collect_until?: string | null
                  carrier?: string
                  tracking_number?: string
                  by?: ('buyer' | 'leader' | 'time') | null
                  /** @description An amount of money */
                  amount?: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reason?: string | null
                  note?: string | null
                }
              }[]
              /** @description Newest first */
              payments: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                part: 'full' | 'deposit' | 'balance'
                /** @enum {unknown} */
                status: 'pending' | 'paid' | 'failed'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                provider: string
                checkout_url: string | null
                failure: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                pay_by: string
                paid_at: string | null
              }[]
              refunds: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                status: 'pending' | 'retrying' | 'done'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description group_failed, deal_cancelled, left, tier_reached, balance_missed, not_collected, allowance, cancelled_by_buyer, cancelled_by_shop, cancelled_by_operator, too_late, no_seat or duplicate */
                reason: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                done_at: string | null
              }[]
              shipments: {
                carrier: string
                tracking_number: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                shipped_at: string
              }[]
              pay_by: string | null
              dispatch_due_at: string | null
              ready_by: string | null
              /** @description Made for its buyer: taken back only when late */
              firm: boolean
              delayed_at: string | null
              receive_due_at: string | null
              return_days: number
              return_until: string | null
              end_reason: string | null
              end_note: string | null
              /** @description What the person who asks can do now */
              can: {
                pay: boolean
                /** @description Give the place back; what was paid comes back */
                leave: boolean
                change_address: boolean
                /** @description Give a part of the price back */
                allow: boolean
                cancel: boolean
                confirm_receipt: boolean
                ship: boolean
              }
              /** @description For what cannot be done, the code of the refusal that says why */
              why_not: {
                pay?: string
                leave?: string
                change_address?: string
                allow?: string
                cancel?: string
                confirm_receipt?: string
                ship?: string
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              placed_at: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    /**
     * Leave an order that is not paid
     * @description Its stock, and its seat in a group, are free for others at once.
     */
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `held_for_group`: Your place is paid and others count on it. If the group is not full at its deadline, you get everything back by itself.
         *
         *     `order_not_cancellable`: This order can no longer be cancelled: it is {status}.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/orders/{id}/address': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Send an order to another address
     * @description Of the same country, until it is shipped. The price stays.
     */
    put: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      /** @description Where something is delivered */
      requestBody: {
        content: {
          /**
           * @example {
           *       "name": "Ayu Lestari",
           *       "phone": "+62 812 3456 7890",
           *       "country": "ID",
           *       "region": "Bali",
           *       "city": "Ubud",
           *       "line1": "Jl. Raya Ubud 7",
           *       "line2": "",
           *       "postal_code": "80571"
           *     }
           */
          'application/json': {
            /** @description Who receives */
            name: string
            /** @example +62 812 3456 7890 */
            phone: string
            /**
             * @description ISO 3166-1 alpha-2
             * @example ID
             */
            country: string
            /** @description Province, state; empty where there is none */
            region: string
            city: string
            line1: string
            /** @description May be empty */
            line2: string
            /** @description Empty where there is none */
            postal_code: string
          }
        }
      }
      responses: {
        /** @description An order */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @description For people; unique in the market */
              number: number
              /**
               * @description `unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed
               * @enum {unknown}
               */
              status:
                | 'unpaid'
                | 'held'
                | 'balance_due'
                | 'to_ship'
                | 'shipped'
                | 'arrived'
                | 'received'
                | 'settled'
                | 'cancelled'
                | 'refunded'
                | 'forfeited'
              /** @description A shop, in short */
              shop: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example kopi-kintamani */
                handle: string
                name: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /**
                 * @description ISO 4217
                 * @example IDR
                 */
                currency: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              /** @description A person, as others see them */
              buyer: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                name: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              lines: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                /** @description As it was named when ordered */
                title: string
                variant_title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                quantity: number
                /** @description An amount of money */
                unit_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
              }[]
              /** @description An amount of money */
              items_total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              shipping_fee: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a deposit that counts double takes off */
              discount: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a better tier took off */
              price_drop: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What the shop gave back */
              allowance: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              deposit: {
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description An amount of money */
                balance: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                balance_due_at: string | null
              } | null
              pickup: {
                /** @description A person, as others see them */
                leader: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description What the leader earns of it, paid by the shop */
                leader_fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description Hundredths of 1 % of the goods */
                leader_bp: number
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                point_id: string
                point_name: string
                code: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                collect_until: string
                arrived_at: string | null
              } | null
              /**
               * @description Where something is delivered
               * @example {
               *       "name": "Ayu Lestari",
               *       "phone": "+62 812 3456 7890",
               *       "country": "ID",
               *       "region": "Bali",
               *       "city": "Ubud",
               *       "line1": "Jl. Raya Ubud 7",
               *       "line2": "",
               *       "postal_code": "80571"
               *     }
               */
              address: {
                /** @description Who receives */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
              }
              note: string
              group: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                deal_id: string
                opener: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @enum {unknown} */
                status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                /** @description Paid, in the unit of the goal */
                joined: number
                /** @description Held by people who are paying now */
                held: number
                goal: number
                /** @description Still to be paid until the goal */
                missing: number
                deadline_at: string | null
              } | null
              /** @description Oldest first */
              timeline: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                /** @enum {unknown} */
                code:
                  | 'placed'
                  | 'paid'
                  | 'deposit_paid'
                  | 'held_for_group'
                  | 'group_succeeded'
                  | 'price_dropped'
                  | 'balance_due'
                  | 'balance_paid'
                  | 'delayed'
                  | 'to_ship'
                  | 'shipped'
                  | 'arrived'
                  | 'received'
                  | 'settled'
                  | 'lapsed'
                  | 'cancelled'
                  | 'forfeited'
                  | 'refund_started'
                  | 'refund_retrying'
                  | 'refund_done'
                params: {
                  dispatch_due_at?: string | null
                  balance_due_at?: string | null
                  collect_until?: string | null
                  carrier?: string
                  tracking_number?: string
                  by?: ('buyer' | 'leader' | 'time') | null
                  /** @description An amount of money */
                  amount?: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reason?: string | null
                  note?: string | null
                }
              }[]
              /** @description Newest first */
              payments: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                part: 'full' | 'deposit' | 'balance'
                /** @enum {unknown} */
                status: 'pending' | 'paid' | 'failed'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                provider: string
                checkout_url: string | null
                failure: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                pay_by: string
                paid_at: string | null
              }[]
              refunds: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                status: 'pending' | 'retrying' | 'done'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description group_failed, deal_cancelled, left, tier_reached, balance_missed, not_collected, allowance, cancelled_by_buyer, cancelled_by_shop, cancelled_by_operator, too_late, no_seat or duplicate */
                reason: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                done_at: string | null
              }[]
              shipments: {
                carrier: string
                tracking_number: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                shipped_at: string
              }[]
              pay_by: string | null
              dispatch_due_at: string | null
              ready_by: string | null
              /** @description Made for its buyer: taken back only when late */
              firm: boolean
              delayed_at: string | null
              receive_due_at: string | null
              return_days: number
              return_until: string | null
              end_reason: string | null
              end_note: string | null
              /** @description What the person who asks can do now */
              can: {
                pay: boolean
                /** @description Give the place back; what was paid comes back */
                leave: boolean
                change_address: boolean
                /** @description Give a part of the price back */
                allow: boolean
                cancel: boolean
                confirm_receipt: boolean
                ship: boolean
              }
              /** @description For what cannot be done, the code of the refusal that says why */
              why_not: {
                pay?: string
                leave?: string
                change_address?: string
                allow?: string
                cancel?: string
                confirm_receipt?: string
                ship?: string
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              placed_at: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `address_fixed`: The address can be changed until the parcel is shipped, and not for goods that are fetched at a point. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `other_country`: An order can be sent to another address of the same country only. Cancel it and order again for another country. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/orders': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * A shop's orders
     * @description Only paid ones. With `status=to_ship` what is due first comes first; otherwise the newest. `q` finds an order number, or a part of the receiver’s name, a title or a tracking number.
     */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          /** @description Any of these; repeat the parameter */
          status?: (
            | 'unpaid'
            | 'held'
            | 'balance_due'
            | 'to_ship'
            | 'shipped'
            | 'arrived'
            | 'received'
            | 'settled'
            | 'cancelled'
            | 'refunded'
            | 'forfeited'
          )[]
          /** @example 100042 */
          q?: string
        }
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @description For people; unique in the market */
                number: number
                /**
                 * @description `unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed
                 * @enum {unknown}
                 */
                status:
                  | 'unpaid'
                  | 'held'
                  | 'balance_due'
                  | 'to_ship'
                  | 'shipped'
                  | 'arrived'
                  | 'received'
                  | 'settled'
                  | 'cancelled'
                  | 'refunded'
                  | 'forfeited'
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description A person, as others see them */
                buyer: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                lines: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  product_id: string
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  variant_id: string
                  /** @description As it was named when ordered */
                  title: string
                  variant_title: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                  quantity: number
                  /** @description An amount of money */
                  unit_price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description An amount of money */
                  amount: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                }[]
                /** @description An amount of money */
                items_total: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                shipping_fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What a deposit that counts double takes off */
                discount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What a better tier took off */
                price_drop: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What the shop gave back */
                allowance: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                total: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                deposit: {
                  /** @description An amount of money */
                  amount: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /**
                   * @description What becomes of it when the rest is not paid in time
                   * @enum {unknown}
                   */
                  missed: 'refund' | 'keep'
                  /** @description An amount of money */
                  balance: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  balance_due_at: string | null
                } | null
                pickup: {
                  /** @description A person, as others see them */
                  leader: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    name: string
                    picture: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description What it shows, for those who cannot see it */
                      alt: string
                      width: number
                      height: number
                      /** @description A tiny data: URL shown until the picture arrives */
                      blur: string
                      /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                      url: string
                    } | null
                  }
                  /** @description What the leader earns of it, paid by the shop */
                  leader_fee: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description Hundredths of 1 % of the goods */
                  leader_bp: number
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  point_id: string
                  point_name: string
                  code: string | null
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  collect_until: string
                  arrived_at: string | null
                } | null
                /**
                 * @description Where something is delivered
                 * @example {
                 *       "name": "Ayu Lestari",
                 *       "phone": "+62 812 3456 7890",
                 *       "country": "ID",
                 *       "region": "Bali",
                 *       "city": "Ubud",
                 *       "line1": "Jl. Raya Ubud 7",
                 *       "line2": "",
                 *       "postal_code": "80571"
                 *     }
                 */
                address: {
                  /** @description Who receives */
                  name: string
                  /** @example +62 812 3456 7890 */
                  phone: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /** @description Province, state; empty where there is none */
                  region: string
                  city: string
                  line1: string
                  /** @description May be empty */
                  line2: string
                  /** @description Empty where there is none */
                  postal_code: string
                }
                note: string
                group: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  deal_id: string
                  opener: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    name: string
                    picture: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description What it shows, for those who cannot see it */
                      alt: string
                      width: number
                      height: number
                      /** @description A tiny data: URL shown until the picture arrives */
                      blur: string
                      /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                      url: string
                    } | null
                  } | null
                  /** @enum {unknown} */
                  status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                  /** @enum {unknown} */
                  unit: 'people' | 'quantity'
                  /** @description Paid, in the unit of the goal */
                  joined: number
                  /** @description Held by people who are paying now */
                  held: number
                  goal: number
                  /** @description Still to be paid until the goal */
                  missing: number
                  deadline_at: string | null
                } | null
                /** @description Oldest first */
                timeline: {
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  at: string
                  /** @enum {unknown} */
                  code:
                    | 'placed'
                    | 'paid'
                    | 'deposit_paid'
                    | 'held_for_group'
                    | 'group_succeeded'
                    | 'price_dropped'
                    | 'balance_due'
                    | 'balance_paid'
                    | 'delayed'
                    | 'to_ship'
                    | 'shipped'
                    | 'arrived'
                    | 'received'
                    | 'settled'
                    | 'lapsed'
                    | 'cancelled'
                    | 'forfeited'
                    | 'refund_started'
                    | 'refund_retrying'
                    | 'refund_done'
                  params: {
                    dispatch_due_at?: string | null
                    balance_due_at?: string | null
                    collect_until?: string | null
                    carrier?: string
                    tracking_number?: string
                    by?: ('buyer' | 'leader' | 'time') | null
                    /** @description An amount of money */
                    amount?: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    reason?: string | null
                    note?: string | null
                  }
                }[]
                /** @description Newest first */
                payments: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @enum {unknown} */
                  part: 'full' | 'deposit' | 'balance'
                  /** @enum {unknown} */
                  status: 'pending' | 'paid' | 'failed'
                  /** @description An amount of money */
                  amount: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  provider: string
                  checkout_url: string | null
                  failure: string | null
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  pay_by: string
                  paid_at: string | null
                }[]
                refunds: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @enum {unknown} */
                  status: 'pending' | 'retrying' | 'done'
                  /** @description An amount of money */
                  amount: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description group_failed, deal_cancelled, left, tier_reached, balance_missed, not_collected, allowance, cancelled_by_buyer, cancelled_by_shop, cancelled_by_operator, too_late, no_seat or duplicate */
                  reason: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  at: string
                  done_at: string | null
                }[]
                shipments: {
                  carrier: string
                  tracking_number: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  shipped_at: string
                }[]
                pay_by: string | null
                dispatch_due_at: string | null
                ready_by: string | null
                /** @description Made for its buyer: taken back only when late */
                firm: boolean
                delayed_at: string | null
                receive_due_at: string | null
                return_days: number
                return_until: string | null
                end_reason: string | null
                end_note: string | null
                /** @description What the person who asks can do now */
                can: {
                  pay: boolean
                  /** @description Give the place back; what was paid comes back */
                  leave: boolean
                  change_address: boolean
                  /** @description Give a part of the price back */
                  allow: boolean
                  cancel: boolean
                  confirm_receipt: boolean
                  ship: boolean
                }
                /** @description For what cannot be done, the code of the refusal that says why */
                why_not: {
                  pay?: string
                  leave?: string
                  change_address?: string
                  allow?: string
                  cancel?: string
                  confirm_receipt?: string
                  ship?: string
                }
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                placed_at: string
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/orders/{order_id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** An order of the shop */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          order_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description An order */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @description For people; unique in the market */
              number: number
              /**
               * @description `unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed
               * @enum {unknown}
               */
              status:
                | 'unpaid'
                | 'held'
                | 'balance_due'
                | 'to_ship'
                | 'shipped'
                | 'arrived'
                | 'received'
                | 'settled'
                | 'cancelled'
                | 'refunded'
                | 'forfeited'
              /** @description A shop, in short */
              shop: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example kopi-kintamani */
                handle: string
                name: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /**
                 * @description ISO 4217
                 * @example IDR
                 */
                currency: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              /** @description A person, as others see them */
              buyer: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                name: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              lines: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                /** @description As it was named when ordered */
                title: string
                variant_title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                quantity: number
                /** @description An amount of money */
                unit_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
              }[]
              /** @description An amount of money */
              items_total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              shipping_fee: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a deposit that counts double takes off */
              discount: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a better tier took off */
              price_drop: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What the shop gave back */
              allowance: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              deposit: {
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description An amount of money */
                balance: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                balance_due_at: string | null
              } | null
              pickup: {
                /** @description A person, as others see them */
                leader: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description What the leader earns of it, paid by the shop */
                leader_fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description Hundredths of 1 % of the goods */
                leader_bp: number
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                point_id: string
                point_name: string
                code: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                collect_until: string
                arrived_at: string | null
              } | null
              /**
               * @description Where something is delivered
               * @example {
               *       "name": "Ayu Lestari",
               *       "phone": "+62 812 3456 7890",
               *       "country": "ID",
               *       "region": "Bali",
               *       "city": "Ubud",
               *       "line1": "Jl. Raya Ubud 7",
               *       "line2": "",
               *       "postal_code": "80571"
               *     }
               */
              address: {
                /** @description Who receives */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
              }
              note: string
              group: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                deal_id: string
                opener: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @enum {unknown} */
                status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                /** @description Paid, in the unit of the goal */
                joined: number
                /** @description Held by people who are paying now */
                held: number
                goal: number
                /** @description Still to be paid until the goal */
                missing: number
                deadline_at: string | null
              } | null
              /** @description Oldest first */
              timeline: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                /** @enum {unknown} */
                code:
                  | 'placed'
                  | 'paid'
                  | 'deposit_paid'
                  | 'held_for_group'
                  | 'group_succeeded'
                  | 'price_dropped'
                  | 'balance_due'
                  | 'balance_paid'
                  | 'delayed'
                  | 'to_ship'
                  | 'shipped'
                  | 'arrived'
                  | 'received'
                  | 'settled'
                  | 'lapsed'
                  | 'cancelled'
                  | 'forfeited'
                  | 'refund_started'
                  | 'refund_retrying'
                  | 'refund_done'
                params: {
                  dispatch_due_at?: string | null
                  balance_due_at?: string | null
                  collect_until?: string | null
                  carrier?: string
                  tracking_number?: string
                  by?: ('buyer' | 'leader' | 'time') | null
                  /** @description An amount of money */
                  amount?: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reason?: string | null
                  note?: string | null
                }
              }[]
              /** @description Newest first */
              payments: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                part: 'full' | 'deposit' | 'balance'
                /** @enum {unknown} */
                status: 'pending' | 'paid' | 'failed'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                provider: string
                checkout_url: string | null
                failure: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                pay_by: string
                paid_at: string | null
              }[]
              refunds: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                status: 'pending' | 'retrying' | 'done'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description group_failed, deal_cancelled, left, tier_reached, balance_missed, not_collected, allowance, cancelled_by_buyer, cancelled_by_shop, cancelled_by_operator, too_late, no_seat or duplicate */
                reason: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                done_at: string | null
              }[]
              shipments: {
                carrier: string
                tracking_number: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                shipped_at: string
              }[]
              pay_by: string | null
              dispatch_due_at: string | null
              ready_by: string | null
              /** @description Made for its buyer: taken back only when late */
              firm: boolean
              delayed_at: string | null
              receive_due_at: string | null
              return_days: number
              return_until: string | null
              end_reason: string | null
              end_note: string | null
              /** @description What the person who asks can do now */
              can: {
                pay: boolean
                /** @description Give the place back; what was paid comes back */
                leave: boolean
                change_address: boolean
                /** @description Give a part of the price back */
                allow: boolean
                cancel: boolean
                confirm_receipt: boolean
                ship: boolean
              }
              /** @description For what cannot be done, the code of the refusal that says why */
              why_not: {
                pay?: string
                leave?: string
                change_address?: string
                allow?: string
                cancel?: string
                confirm_receipt?: string
                ship?: string
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              placed_at: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/orders/{order_id}/shipments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Mark an order as handed to a carrier
     * @description The same shipment told again changes nothing.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          order_id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "carrier": "SF Express",
           *       "tracking_number": "SF1234567890"
           *     }
           */
          'application/json': {
            /** @example SF Express */
            carrier: string
            /** @example SF1234567890 */
            tracking_number: string
          }
        }
      }
      responses: {
        /** @description An order */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @description For people; unique in the market */
              number: number
              /**
               * @description `unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed
               * @enum {unknown}
               */
              status:
                | 'unpaid'
                | 'held'
                | 'balance_due'
                | 'to_ship'
                | 'shipped'
                | 'arrived'
                | 'received'
                | 'settled'
                | 'cancelled'
                | 'refunded'
                | 'forfeited'
              /** @description A shop, in short */
              shop: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example kopi-kintamani */
                handle: string
                name: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /**
                 * @description ISO 4217
                 * @example IDR
                 */
                currency: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              /** @description A person, as others see them */
              buyer: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                name: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              lines: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                /** @description As it was named when ordered */
                title: string
                variant_title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                quantity: number
                /** @description An amount of money */
                unit_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
              }[]
              /** @description An amount of money */
              items_total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              shipping_fee: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a deposit that counts double takes off */
              discount: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a better tier took off */
              price_drop: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What the shop gave back */
              allowance: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              deposit: {
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description An amount of money */
                balance: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                balance_due_at: string | null
              } | null
              pickup: {
                /** @description A person, as others see them */
                leader: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description What the leader earns of it, paid by the shop */
                leader_fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description Hundredths of 1 % of the goods */
                leader_bp: number
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                point_id: string
                point_name: string
                code: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                collect_until: string
                arrived_at: string | null
              } | null
              /**
               * @description Where something is delivered
               * @example {
               *       "name": "Ayu Lestari",
               *       "phone": "+62 812 3456 7890",
               *       "country": "ID",
               *       "region": "Bali",
               *       "city": "Ubud",
               *       "line1": "Jl. Raya Ubud 7",
               *       "line2": "",
               *       "postal_code": "80571"
               *     }
               */
              address: {
                /** @description Who receives */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
              }
              note: string
              group: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                deal_id: string
                opener: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @enum {unknown} */
                status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                /** @description Paid, in the unit of the goal */
                joined: number
                /** @description Held by people who are paying now */
                held: number
                goal: number
                /** @description Still to be paid until the goal */
                missing: number
                deadline_at: string | null
              } | null
              /** @description Oldest first */
              timeline: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                /** @enum {unknown} */
                code:
                  | 'placed'
                  | 'paid'
                  | 'deposit_paid'
                  | 'held_for_group'
                  | 'group_succeeded'
                  | 'price_dropped'
                  | 'balance_due'
                  | 'balance_paid'
                  | 'delayed'
                  | 'to_ship'
                  | 'shipped'
                  | 'arrived'
                  | 'received'
                  | 'settled'
                  | 'lapsed'
                  | 'cancelled'
                  | 'forfeited'
                  | 'refund_started'
                  | 'refund_retrying'
                  | 'refund_done'
                params: {
                  dispatch_due_at?: string | null
                  balance_due_at?: string | null
                  collect_until?: string | null
                  carrier?: string
                  tracking_number?: string
                  by?: ('buyer' | 'leader' | 'time') | null
                  /** @description An amount of money */
                  amount?: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reason?: string | null
                  note?: string | null
                }
              }[]
              /** @description Newest first */
              payments: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                part: 'full' | 'deposit' | 'balance'
                /** @enum {unknown} */
                status: 'pending' | 'paid' | 'failed'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                provider: string
                checkout_url: string | null
                failure: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                pay_by: string
                paid_at: string | null
              }[]
              refunds: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                status: 'pending' | 'retrying' | 'done'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description group_failed, deal_cancelled, left, tier_reached, balance_missed, not_collected, allowance, cancelled_by_buyer, cancelled_by_shop, cancelled_by_operator, too_late, no_seat or duplicate */
                reason: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                done_at: string | null
              }[]
              shipments: {
                carrier: string
                tracking_number: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                shipped_at: string
              }[]
              pay_by: string | null
              dispatch_due_at: string | null
              ready_by: string | null
              /** @description Made for its buyer: taken back only when late */
              firm: boolean
              delayed_at: string | null
              receive_due_at: string | null
              return_days: number
              return_until: string | null
              end_reason: string | null
              end_note: string | null
              /** @description What the person who asks can do now */
              can: {
                pay: boolean
                /** @description Give the place back; what was paid comes back */
                leave: boolean
                change_address: boolean
                /** @description Give a part of the price back */
                allow: boolean
                cancel: boolean
                confirm_receipt: boolean
                ship: boolean
              }
              /** @description For what cannot be done, the code of the refusal that says why */
              why_not: {
                pay?: string
                leave?: string
                change_address?: string
                allow?: string
                cancel?: string
                confirm_receipt?: string
                ship?: string
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              placed_at: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `order_not_shippable`: Only an order that is to be shipped can be marked as shipped; this one is {status}. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/orders/to-ship.csv': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * What is to be shipped, as a file
     * @description One row an order, what is due first on top. Fill in `carrier` and `tracking_number` and send it back to `shipments.csv`.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description text/csv; charset=utf-8 */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'text/csv; charset=utf-8': string
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/orders/{id}/receipt': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Confirm that an order arrived
     * @description The return window begins; after it the money is the shop’s. Without a word the order counts as received at `receive_due_at`.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description An order */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @description For people; unique in the market */
              number: number
              /**
               * @description `unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed
               * @enum {unknown}
               */
              status:
                | 'unpaid'
                | 'held'
                | 'balance_due'
                | 'to_ship'
                | 'shipped'
                | 'arrived'
                | 'received'
                | 'settled'
                | 'cancelled'
                | 'refunded'
                | 'forfeited'
              /** @description A shop, in short */
              shop: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example kopi-kintamani */
                handle: string
                name: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /**
                 * @description ISO 4217
                 * @example IDR
                 */
                currency: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              /** @description A person, as others see them */
              buyer: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                name: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              lines: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                /** @description As it was named when ordered */
                title: string
                variant_title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                quantity: number
                /** @description An amount of money */
                unit_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
              }[]
              /** @description An amount of money */
              items_total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              shipping_fee: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a deposit that counts double takes off */
              discount: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a better tier took off */
              price_drop: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What the shop gave back */
              allowance: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              deposit: {
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description An amount of money */
                balance: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                balance_due_at: string | null
              } | null
              pickup: {
                /** @description A person, as others see them */
                leader: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description What the leader earns of it, paid by the shop */
                leader_fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description Hundredths of 1 % of the goods */
                leader_bp: number
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                point_id: string
                point_name: string
                code: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                collect_until: string
                arrived_at: string | null
              } | null
              /**
               * @description Where something is delivered
               * @example {
               *       "name": "Ayu Lestari",
               *       "phone": "+62 812 3456 7890",
               *       "country": "ID",
               *       "region": "Bali",
               *       "city": "Ubud",
               *       "line1": "Jl. Raya Ubud 7",
               *       "line2": "",
               *       "postal_code": "80571"
               *     }
               */
              address: {
                /** @description Who receives */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
              }
              note: string
              group: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                deal_id: string
                opener: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @enum {unknown} */
                status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                /** @description Paid, in the unit of the goal */
                joined: number
                /** @description Held by people who are paying now */
                held: number
                goal: number
                /** @description Still to be paid until the goal */
                missing: number
                deadline_at: string | null
              } | null
              /** @description Oldest first */
              timeline: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                /** @enum {unknown} */
                code:
                  | 'placed'
                  | 'paid'
                  | 'deposit_paid'
                  | 'held_for_group'
                  | 'group_succeeded'
                  | 'price_dropped'
                  | 'balance_due'
                  | 'balance_paid'
                  | 'delayed'
                  | 'to_ship'
                  | 'shipped'
                  | 'arrived'
                  | 'received'
                  | 'settled'
                  | 'lapsed'
                  | 'cancelled'
                  | 'forfeited'
                  | 'refund_started'
                  | 'refund_retrying'
                  | 'refund_done'
                params: {
                  dispatch_due_at?: string | null
                  balance_due_at?: string | null
                  collect_until?: string | null
                  carrier?: string
                  tracking_number?: string
                  by?: ('buyer' | 'leader' | 'time') | null
                  /** @description An amount of money */
                  amount?: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reason?: string | null
                  note?: string | null
                }
              }[]
              /** @description Newest first */
              payments: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                part: 'full' | 'deposit' | 'balance'
                /** @enum {unknown} */
                status: 'pending' | 'paid' | 'failed'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                provider: string
                checkout_url: string | null
                failure: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                pay_by: string
                paid_at: string | null
              }[]
              refunds: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                status: 'pending' | 'retrying' | 'done'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description group_failed, deal_cancelled, left, tier_reached, balance_missed, not_collected, allowance, cancelled_by_buyer, cancelled_by_shop, cancelled_by_operator, too_late, no_seat or duplicate */
                reason: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                done_at: string | null
              }[]
              shipments: {
                carrier: string
                tracking_number: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                shipped_at: string
              }[]
              pay_by: string | null
              dispatch_due_at: string | null
              ready_by: string | null
              /** @description Made for its buyer: taken back only when late */
              firm: boolean
              delayed_at: string | null
              receive_due_at: string | null
              return_days: number
              return_until: string | null
              end_reason: string | null
              end_note: string | null
              /** @description What the person who asks can do now */
              can: {
                pay: boolean
                /** @description Give the place back; what was paid comes back */
                leave: boolean
                change_address: boolean
                /** @description Give a part of the price back */
                allow: boolean
                cancel: boolean
                confirm_receipt: boolean
                ship: boolean
              }
              /** @description For what cannot be done, the code of the refusal that says why */
              why_not: {
                pay?: string
                leave?: string
                change_address?: string
                allow?: string
                cancel?: string
                confirm_receipt?: string
                ship?: string
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              placed_at: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `order_not_receivable`: Only an order that was shipped can be received. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/deals/{id}/groups': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Open a group of a deal
     * @description Holds a seat and its stock for the opener. The group opens for others once the opener has paid.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "variant_id": "01930000-0000-7000-8000-000000000001",
           *       "quantity": 1,
           *       "address_id": "01930000-0000-7000-8000-000000000002"
           *     }
           */
          'application/json': {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            variant_id: string
            /** @example 1 */
            quantity: number
            address_id?: string | null
            /**
             * @description Where something is delivered
             * @example {
             *       "name": "Ayu Lestari",
             *       "phone": "+62 812 3456 7890",
             *       "country": "ID",
             *       "region": "Bali",
             *       "city": "Ubud",
             *       "line1": "Jl. Raya Ubud 7",
             *       "line2": "",
             *       "postal_code": "80571"
             *     }
             */
            address?: {
              /** @description Who receives */
              name: string
              /** @example +62 812 3456 7890 */
              phone: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /** @description Province, state; empty where there is none */
              region: string
              city: string
              line1: string
              /** @description May be empty */
              line2: string
              /** @description Empty where there is none */
              postal_code: string
            }
            /** @description For the shop */
            note?: string
          }
        }
      }
      responses: {
        /** @description An order that is held until `pay_by` */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              order_id: string
              order_number: number
              /**
               * Format: uuid
               * @description UUIDv7
               */
              payment_id: string
              /** @description An amount of money */
              total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              pay_by: string
              /** @description Where the buyer pays: send the browser there */
              checkout_url: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              group_id?: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              pledge_id?: string
            }
          }
        }
        /** @description `idempotency_key_needed`: Send an Idempotency-Key header with this request. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `own_shop`: People of a shop cannot buy from it, so that every count is of real buyers.
         *
         *     `new_buyers_only`: This deal is for people who have not bought from this shop yet.
         */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `deal_not_running`: This deal is over. The product may still be sold alone.
         *
         *     `not_opened_by_buyers`: Groups of this deal are not opened this way. Join the one that is open.
         *
         *     `too_many_open_groups`: This deal has as many open groups as it may. Join one of them.
         *
         *     `not_for_sale`: This is not for sale right now.
         *
         *     `out_of_stock`: Only {left} are left. Choose fewer, or another variant.
         *
         *     `too_many_holds`: You have {max} unpaid orders already. Pay or leave one of them first.
         *
         *     `variant_not_in_deal`: This variant is not part of the deal. Choose another one.
         *
         *     `over_buyer_limit`: Each buyer can have {max} of this deal; you have {bought}.
         *
         *     `deal_sold_out`: All units of this deal are taken.
         *
         *     `idempotency_key_in_flight`: The first request with this Idempotency-Key is still running. Ask again in a moment.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `unknown_address`: Choose or enter an address for the delivery.
         *
         *     `idempotency_key_reused`: This Idempotency-Key was already used for another request. Send a new key.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_busy`: Very many people are buying this at the moment. Please try again in {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/groups/{id}/pledges': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Join a group
     * @description Holds a seat and its stock until `pay_by`; paid in time, the place is yours.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "variant_id": "01930000-0000-7000-8000-000000000001",
           *       "quantity": 1,
           *       "address_id": "01930000-0000-7000-8000-000000000002"
           *     }
           */
          'application/json': {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            variant_id: string
            /** @example 1 */
            quantity: number
            address_id?: string | null
            /**
             * @description Where something is delivered
             * @example {
             *       "name": "Ayu Lestari",
             *       "phone": "+62 812 3456 7890",
             *       "country": "ID",
             *       "region": "Bali",
             *       "city": "Ubud",
             *       "line1": "Jl. Raya Ubud 7",
             *       "line2": "",
             *       "postal_code": "80571"
             *     }
             */
            address?: {
              /** @description Who receives */
              name: string
              /** @example +62 812 3456 7890 */
              phone: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /** @description Province, state; empty where there is none */
              region: string
              city: string
              line1: string
              /** @description May be empty */
              line2: string
              /** @description Empty where there is none */
              postal_code: string
            }
            /** @description For the shop */
            note?: string
          }
        }
      }
      responses: {
        /** @description An order that is held until `pay_by` */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              order_id: string
              order_number: number
              /**
               * Format: uuid
               * @description UUIDv7
               */
              payment_id: string
              /** @description An amount of money */
              total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              pay_by: string
              /** @description Where the buyer pays: send the browser there */
              checkout_url: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              group_id?: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              pledge_id?: string
            }
          }
        }
        /** @description `idempotency_key_needed`: Send an Idempotency-Key header with this request. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `own_shop`: People of a shop cannot buy from it, so that every count is of real buyers.
         *
         *     `new_buyers_only`: This deal is for people who have not bought from this shop yet.
         */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `group_full`: There is no place left in this group for so many. Join another one, or open your own.
         *
         *     `group_closed`: This group is over. Join another one, or open your own.
         *
         *     `deal_not_running`: This deal is over. The product may still be sold alone.
         *
         *     `already_in_group`: You have a place in this group already.
         *
         *     `line_ahead`: Others wait in line for a place. Join the line: places go to those who came first.
         *
         *     `not_your_bargain`: Only the one who started this bargain buys at its price. Start your own, or help with this one.
         *
         *     `not_for_sale`: This is not for sale right now.
         *
         *     `out_of_stock`: Only {left} are left. Choose fewer, or another variant.
         *
         *     `too_many_holds`: You have {max} unpaid orders already. Pay or leave one of them first.
         *
         *     `variant_not_in_deal`: This variant is not part of the deal. Choose another one.
         *
         *     `over_buyer_limit`: Each buyer can have {max} of this deal; you have {bought}.
         *
         *     `deal_sold_out`: All units of this deal are taken.
         *
         *     `idempotency_key_in_flight`: The first request with this Idempotency-Key is still running. Ask again in a moment.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `unknown_address`: Choose or enter an address for the delivery.
         *
         *     `idempotency_key_reused`: This Idempotency-Key was already used for another request. Send a new key.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_busy`: Very many people are buying this at the moment. Please try again in {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/pledges/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    post?: never
    /**
     * Leave a group
     * @description Before paying always; a paid place where the deal lets members leave until success, and then everything is paid back.
     */
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `cannot_leave`: This place is paid and others count on it. Without success you get everything back by itself. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/groups/{id}/waits': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Wait in line for a place in a campaign
     * @description When a place that was held comes back, it goes to whoever came first: it is held for them and they are told. The wish is kept for that.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "variant_id": "01930000-0000-7000-8000-000000000001",
           *       "quantity": 1,
           *       "address_id": "01930000-0000-7000-8000-000000000002"
           *     }
           */
          'application/json': {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            variant_id: string
            /** @example 1 */
            quantity: number
            address_id?: string | null
            /**
             * @description Where something is delivered
             * @example {
             *       "name": "Ayu Lestari",
             *       "phone": "+62 812 3456 7890",
             *       "country": "ID",
             *       "region": "Bali",
             *       "city": "Ubud",
             *       "line1": "Jl. Raya Ubud 7",
             *       "line2": "",
             *       "postal_code": "80571"
             *     }
             */
            address?: {
              /** @description Who receives */
              name: string
              /** @example +62 812 3456 7890 */
              phone: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /** @description Province, state; empty where there is none */
              region: string
              city: string
              line1: string
              /** @description May be empty */
              line2: string
              /** @description Empty where there is none */
              postal_code: string
            }
            /** @description For the shop */
            note?: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              wait_id: string
            }
          }
        }
        /** @description `idempotency_key_needed`: Send an Idempotency-Key header with this request. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `no_line`: This group has no waiting line. Join another one, or open your own.
         *
         *     `group_closed`: This group is over. Join another one, or open your own.
         *
         *     `already_in_group`: You have a place in this group already.
         *
         *     `already_in_line`: You wait in this line already.
         *
         *     `idempotency_key_in_flight`: The first request with this Idempotency-Key is still running. Ask again in a moment.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `idempotency_key_reused`: This Idempotency-Key was already used for another request. Send a new key. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    /** Leave the waiting line */
    delete: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/deals/{id}/bargains': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Start a bargain
     * @description Friends help until its deadline; each lowers the price by the published schedule. Its opener may buy at the price reached at any moment.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              group_id: string
            }
          }
        }
        /** @description `idempotency_key_needed`: Send an Idempotency-Key header with this request. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `own_shop`: People of a shop cannot buy from it, so that every count is of real buyers. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `not_a_bargain`: This deal is no bargain that friends help with.
         *
         *     `deal_not_running`: This deal is over. The product may still be sold alone.
         *
         *     `bargain_open`: You have an open bargain of this deal. Share its link, or buy at the price it has reached.
         *
         *     `too_many_open_groups`: This deal has as many open groups as it may. Join one of them.
         *
         *     `idempotency_key_in_flight`: The first request with this Idempotency-Key is still running. Ask again in a moment.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `idempotency_key_reused`: This Idempotency-Key was already used for another request. Send a new key. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/groups/{id}/helps': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Help a friend's bargain
     * @description Once a person and deal.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `own_shop`: People of a shop cannot buy from it, so that every count is of real buyers. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `not_a_bargain`: This deal is no bargain that friends help with.
         *
         *     `group_closed`: This group is over. Join another one, or open your own.
         *
         *     `own_bargain`: This is your own bargain. Send its link to friends who help.
         *
         *     `already_helped`: You have helped with this offer already. One help a person.
         *
         *     `enough_helpers`: Enough people helped: the price is as low as it goes.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/groups/{id}/events': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Follow a group live
     * @description Server-sent events named `group`, each with the whole public state of the group.
     */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description text/event-stream */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': string
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/deals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A shop's deals, newest first */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          status?: 'draft' | 'running' | 'ended' | 'cancelled'
        }
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                shop_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * @description How the seller calls it
                 * @enum {unknown}
                 */
                kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
                /**
                 * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
                 * @enum {unknown}
                 */
                scope: 'team' | 'campaign' | 'pickup'
                /**
                 * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
                 * @enum {unknown}
                 */
                close: 'at_once' | 'when_full' | 'at_deadline'
                /** @enum {unknown} */
                status: 'draft' | 'running' | 'ended' | 'cancelled'
                goal: {
                  /** @enum {unknown} */
                  unit: 'people' | 'quantity'
                  min: number
                  max: number | null
                }
                /** @enum {unknown} */
                tier_unit: 'people' | 'quantity' | 'helpers'
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                single_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                prices: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  variant_id: string
                  options: string[]
                  /** @description An amount of money */
                  single: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description An amount of money */
                  deal: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description `deal` is the first of them */
                  tiers: {
                    from: number
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  }[]
                }[]
                window_hours: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                starts_at: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                ends_at: string
                limits: {
                  per_buyer: number | null
                  new_buyers_only: boolean
                  open_groups: number | null
                  quantity: number | null
                }
                /**
                 * @description Until when a member may leave: before paying, or with all money back before success
                 * @enum {unknown}
                 */
                leave_until: 'paid' | 'success'
                /** @description Made for its buyer: after success taken back only when late */
                firm: boolean
                hold_minutes: number | null
                deposit: {
                  /** @description Hundredths of 1 % of the goods' price */
                  bp: number
                  /** @description How many times it counts against the price: 1 or 2 */
                  worth: number
                  /**
                   * @description What becomes of it when the rest is not paid in time
                   * @enum {unknown}
                   */
                  missed: 'refund' | 'keep'
                  /** @description Hours after success to pay the rest */
                  balance_hours: number
                } | null
                batches: {
                  no: number
                  units: number | null
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  promised_by: string
                  /**
                   * Format: date-time
                   * @description As the maker sees it now
                   */
                  ready_by: string
                  /** @enum {unknown} */
                  status: 'planned' | 'making' | 'ready'
                }[]
                /** @description What a leader earns, in hundredths of 1 % */
                leader_bp: number
                /** @description Shipped at the latest so many hours after success */
                dispatch_hours: number
                /** @description Units in living places */
                taken: number
                open_groups: number
                succeeded_groups: number
                campaign_group_id: string | null
                cancel_reason: string | null
                replaces_id: string | null
                /** @description A product in a list; the price is the lowest of its variants when bought alone */
                product: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  handle: string
                  /** @description In the language of the request, else in the language it was written in */
                  title: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                  /** @description A shop, in short */
                  shop: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @example kopi-kintamani */
                    handle: string
                    name: string
                    /**
                     * @description ISO 3166-1 alpha-2
                     * @example ID
                     */
                    country: string
                    /**
                     * @description ISO 4217
                     * @example IDR
                     */
                    currency: string
                    picture: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description What it shows, for those who cannot see it */
                      alt: string
                      width: number
                      height: number
                      /** @description A tiny data: URL shown until the picture arrives */
                      blur: string
                      /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                      url: string
                    } | null
                  }
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description What one unit is */
                  unit: 'piece' | 'kg'
                  deal: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    reference: {
                      /**
                       * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                       * @enum {unknown}
                       */
                      kind: 'single_price' | 'lowest_30_days'
                      /** @description An amount of money */
                      price: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                      /**
                       * Format: date-time
                       * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                       */
                      since: string
                      /** @description Whole days of the last 90 in which this very price was asked */
                      days_asked: number
                      /** @description An amount of money */
                      lowest_90_days: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                    } | null
                    /** @description How many must join */
                    people: number
                    open_groups: number
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    ends_at: string
                  } | null
                  in_stock: boolean
                }
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    /** Offer a product at a better price */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "kind": "team",
           *       "product_id": "01930000-0000-7000-8000-000000000003",
           *       "goal": {
           *         "min": 3
           *       },
           *       "prices": [
           *         {
           *           "variant_id": "01930000-0000-7000-8000-000000000001",
           *           "tiers": [
           *             {
           *               "from": 3,
           *               "price": 8000
           *             }
           *           ]
           *         }
           *       ],
           *       "window_hours": 24,
           *       "ends_at": "2030-01-01T00:00:00Z",
           *       "dispatch_hours": 48
           *     }
           */
          'application/json': {
            /**
             * @description `team`: a group of people fills; `ladder`: the more, the cheaper; `presale`: made once enough is ordered; `flash`: few units for a short time; `pickup`: collected at a leader’s point; `bargain`: friends’ help lowers the price
             * @enum {unknown}
             */
            kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
            /**
             * Format: uuid
             * @description UUIDv7
             */
            product_id: string
            /**
             * @description Of a ladder
             * @enum {unknown}
             */
            scope?: 'team' | 'campaign'
            goal?: {
              /** @enum {unknown} */
              unit?: 'people' | 'quantity'
              /** @description With the opener of a team */
              min?: number
              max?: number | null
            }
            prices: {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              variant_id: string
              tiers: {
                /** @description People, units or helpers */
                from: number
                /** @description Minor units of the shop's currency */
                price: number
              }[]
            }[]
            window_hours?: number | null
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            starts_at?: string
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            ends_at: string
            /** @enum {unknown} */
            leave_until?: 'paid' | 'success'
            hold_minutes?: number | null
            deposit?: {
              /** @description Hundredths of 1 % of the goods' price */
              bp: number
              /** @description 2: it counts double against the price */
              worth: 1 | 2
              /** @enum {unknown} */
              missed: 'refund' | 'keep'
              balance_hours: number
            } | null
            batches?: {
              units: number | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              ready_by: string
            }[]
            leader_bp?: number
            per_buyer?: number | null
            new_buyers_only?: boolean
            open_groups_max?: number | null
            quantity_max?: number | null
            dispatch_hours: number
          }
        }
      }
      responses: {
        /** @description A deal with the product it offers */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              shop_id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              product_id: string
              /**
               * @description How the seller calls it
               * @enum {unknown}
               */
              kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
              /**
               * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
               * @enum {unknown}
               */
              scope: 'team' | 'campaign' | 'pickup'
              /**
               * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
               * @enum {unknown}
               */
              close: 'at_once' | 'when_full' | 'at_deadline'
              /** @enum {unknown} */
              status: 'draft' | 'running' | 'ended' | 'cancelled'
              goal: {
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                min: number
                max: number | null
              }
              /** @enum {unknown} */
              tier_unit: 'people' | 'quantity' | 'helpers'
              /** @description An amount of money */
              price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              single_price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              prices: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                options: string[]
                /** @description An amount of money */
                single: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                deal: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description `deal` is the first of them */
                tiers: {
                  from: number
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                }[]
              }[]
              window_hours: number | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              starts_at: string
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              ends_at: string
              limits: {
                per_buyer: number | null
                new_buyers_only: boolean
                open_groups: number | null
                quantity: number | null
              }
              /**
               * @description Until when a member may leave: before paying, or with all money back before success
               * @enum {unknown}
               */
              leave_until: 'paid' | 'success'
              /** @description Made for its buyer: after success taken back only when late */
              firm: boolean
              hold_minutes: number | null
              deposit: {
                /** @description Hundredths of 1 % of the goods' price */
                bp: number
                /** @description How many times it counts against the price: 1 or 2 */
                worth: number
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description Hours after success to pay the rest */
                balance_hours: number
              } | null
              batches: {
                no: number
                units: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                promised_by: string
                /**
                 * Format: date-time
                 * @description As the maker sees it now
                 */
                ready_by: string
                /** @enum {unknown} */
                status: 'planned' | 'making' | 'ready'
              }[]
              /** @description What a leader earns, in hundredths of 1 % */
              leader_bp: number
              /** @description Shipped at the latest so many hours after success */
              dispatch_hours: number
              /** @description Units in living places */
              taken: number
              open_groups: number
              succeeded_groups: number
              campaign_group_id: string | null
              cancel_reason: string | null
              replaces_id: string | null
              /** @description A product in a list; the price is the lowest of its variants when bought alone */
              product: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                handle: string
                /** @description In the language of the request, else in the language it was written in */
                title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What one unit is */
                unit: 'piece' | 'kg'
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reference: {
                    /**
                     * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                     * @enum {unknown}
                     */
                    kind: 'single_price' | 'lowest_30_days'
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /**
                     * Format: date-time
                     * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                     */
                    since: string
                    /** @description Whole days of the last 90 in which this very price was asked */
                    days_asked: number
                    /** @description An amount of money */
                    lowest_90_days: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  } | null
                  /** @description How many must join */
                  people: number
                  open_groups: number
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                } | null
                in_stock: boolean
              }
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `deal_runs_already`: This product has a running deal. End it first. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `bad_deal`: Please check the marked fields of the deal. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/deals/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A deal of the shop */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description A deal with the product it offers */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              shop_id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              product_id: string
              /**
               * @description How the seller calls it
               * @enum {unknown}
               */
              kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
              /**
               * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
               * @enum {unknown}
               */
              scope: 'team' | 'campaign' | 'pickup'
              /**
               * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
               * @enum {unknown}
               */
              close: 'at_once' | 'when_full' | 'at_deadline'
              /** @enum {unknown} */
              status: 'draft' | 'running' | 'ended' | 'cancelled'
              goal: {
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                min: number
                max: number | null
              }
              /** @enum {unknown} */
              tier_unit: 'people' | 'quantity' | 'helpers'
              /** @description An amount of money */
              price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              single_price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              prices: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                options: string[]
                /** @description An amount of money */
                single: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                deal: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description `deal` is the first of them */
                tiers: {
                  from: number
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                }[]
              }[]
              window_hours: number | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              starts_at: string
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              ends_at: string
              limits: {
                per_buyer: number | null
                new_buyers_only: boolean
                open_groups: number | null
                quantity: number | null
              }
              /**
               * @description Until when a member may leave: before paying, or with all money back before success
               * @enum {unknown}
               */
              leave_until: 'paid' | 'success'
              /** @description Made for its buyer: after success taken back only when late */
              firm: boolean
              hold_minutes: number | null
              deposit: {
                /** @description Hundredths of 1 % of the goods' price */
                bp: number
                /** @description How many times it counts against the price: 1 or 2 */
                worth: number
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description Hours after success to pay the rest */
                balance_hours: number
              } | null
              batches: {
                no: number
                units: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                promised_by: string
                /**
                 * Format: date-time
                 * @description As the maker sees it now
                 */
                ready_by: string
                /** @enum {unknown} */
                status: 'planned' | 'making' | 'ready'
              }[]
              /** @description What a leader earns, in hundredths of 1 % */
              leader_bp: number
              /** @description Shipped at the latest so many hours after success */
              dispatch_hours: number
              /** @description Units in living places */
              taken: number
              open_groups: number
              succeeded_groups: number
              campaign_group_id: string | null
              cancel_reason: string | null
              replaces_id: string | null
              /** @description A product in a list; the price is the lowest of its variants when bought alone */
              product: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                handle: string
                /** @description In the language of the request, else in the language it was written in */
                title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What one unit is */
                unit: 'piece' | 'kg'
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reference: {
                    /**
                     * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                     * @enum {unknown}
                     */
                    kind: 'single_price' | 'lowest_30_days'
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /**
                     * Format: date-time
                     * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                     */
                    since: string
                    /** @description Whole days of the last 90 in which this very price was asked */
                    days_asked: number
                    /** @description An amount of money */
                    lowest_90_days: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  } | null
                  /** @description How many must join */
                  people: number
                  open_groups: number
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                } | null
                in_stock: boolean
              }
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/deals/{id}/changes': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Better the terms of a running deal
     * @description Only where nobody is worse off: lower prices, a lower goal, more units, a later end. Members are told. Refused as `worse_terms` otherwise: such a deal is started again.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            prices?: {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              variant_id: string
              tiers: {
                /** @description People, units or helpers */
                from: number
                /** @description Minor units of the shop's currency */
                price: number
              }[]
            }[]
            goal_min?: number
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            ends_at?: string
            per_buyer?: number | null
            open_groups_max?: number | null
            quantity_max?: number | null
            dispatch_hours?: number
          }
        }
      }
      responses: {
        /** @description A deal with the product it offers */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              shop_id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              product_id: string
              /**
               * @description How the seller calls it
               * @enum {unknown}
               */
              kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
              /**
               * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
               * @enum {unknown}
               */
              scope: 'team' | 'campaign' | 'pickup'
              /**
               * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
               * @enum {unknown}
               */
              close: 'at_once' | 'when_full' | 'at_deadline'
              /** @enum {unknown} */
              status: 'draft' | 'running' | 'ended' | 'cancelled'
              goal: {
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                min: number
                max: number | null
              }
              /** @enum {unknown} */
              tier_unit: 'people' | 'quantity' | 'helpers'
              /** @description An amount of money */
              price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              single_price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              prices: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                options: string[]
                /** @description An amount of money */
                single: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                deal: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description `deal` is the first of them */
                tiers: {
                  from: number
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                }[]
              }[]
              window_hours: number | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              starts_at: string
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              ends_at: string
              limits: {
                per_buyer: number | null
                new_buyers_only: boolean
                open_groups: number | null
                quantity: number | null
              }
              /**
               * @description Until when a member may leave: before paying, or with all money back before success
               * @enum {unknown}
               */
              leave_until: 'paid' | 'success'
              /** @description Made for its buyer: after success taken back only when late */
              firm: boolean
              hold_minutes: number | null
              deposit: {
                /** @description Hundredths of 1 % of the goods' price */
                bp: number
                /** @description How many times it counts against the price: 1 or 2 */
                worth: number
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description Hours after success to pay the rest */
                balance_hours: number
              } | null
              batches: {
                no: number
                units: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                promised_by: string
                /**
                 * Format: date-time
                 * @description As the maker sees it now
                 */
                ready_by: string
                /** @enum {unknown} */
                status: 'planned' | 'making' | 'ready'
              }[]
              /** @description What a leader earns, in hundredths of 1 % */
              leader_bp: number
              /** @description Shipped at the latest so many hours after success */
              dispatch_hours: number
              /** @description Units in living places */
              taken: number
              open_groups: number
              succeeded_groups: number
              campaign_group_id: string | null
              cancel_reason: string | null
              replaces_id: string | null
              /** @description A product in a list; the price is the lowest of its variants when bought alone */
              product: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                handle: string
                /** @description In the language of the request, else in the language it was written in */
                title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What one unit is */
                unit: 'piece' | 'kg'
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reference: {
                    /**
                     * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                     * @enum {unknown}
                     */
                    kind: 'single_price' | 'lowest_30_days'
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /**
                     * Format: date-time
                     * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                     */
                    since: string
                    /** @description Whole days of the last 90 in which this very price was asked */
                    days_asked: number
                    /** @description An amount of money */
                    lowest_90_days: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  } | null
                  /** @description How many must join */
                  people: number
                  open_groups: number
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                } | null
                in_stock: boolean
              }
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `deal_not_editable`: This deal is {status} and cannot be changed.
         *
         *     `worse_terms`: Somebody would be worse off by: {terms}. End this deal and start it again with the new terms.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/deals/{id}/restart': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * End a deal and start it again with other terms
     * @description Open groups keep the terms they were opened with; their members are told.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            prices?: {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              variant_id: string
              tiers: {
                /** @description People, units or helpers */
                from: number
                /** @description Minor units of the shop's currency */
                price: number
              }[]
            }[]
            goal_min?: number
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            ends_at?: string
            per_buyer?: number | null
            open_groups_max?: number | null
            quantity_max?: number | null
            dispatch_hours?: number
          }
        }
      }
      responses: {
        /** @description A deal with the product it offers */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              shop_id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              product_id: string
              /**
               * @description How the seller calls it
               * @enum {unknown}
               */
              kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
              /**
               * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
               * @enum {unknown}
               */
              scope: 'team' | 'campaign' | 'pickup'
              /**
               * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
               * @enum {unknown}
               */
              close: 'at_once' | 'when_full' | 'at_deadline'
              /** @enum {unknown} */
              status: 'draft' | 'running' | 'ended' | 'cancelled'
              goal: {
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                min: number
                max: number | null
              }
              /** @enum {unknown} */
              tier_unit: 'people' | 'quantity' | 'helpers'
              /** @description An amount of money */
              price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              single_price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              prices: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                options: string[]
                /** @description An amount of money */
                single: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                deal: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description `deal` is the first of them */
                tiers: {
                  from: number
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                }[]
              }[]
              window_hours: number | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              starts_at: string
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              ends_at: string
              limits: {
                per_buyer: number | null
                new_buyers_only: boolean
                open_groups: number | null
                quantity: number | null
              }
              /**
               * @description Until when a member may leave: before paying, or with all money back before success
               * @enum {unknown}
               */
              leave_until: 'paid' | 'success'
              /** @description Made for its buyer: after success taken back only when late */
              firm: boolean
              hold_minutes: number | null
              deposit: {
                /** @description Hundredths of 1 % of the goods' price */
                bp: number
                /** @description How many times it counts against the price: 1 or 2 */
                worth: number
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description Hours after success to pay the rest */
                balance_hours: number
              } | null
              batches: {
                no: number
                units: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                promised_by: string
                /**
                 * Format: date-time
                 * @description As the maker sees it now
                 */
                ready_by: string
                /** @enum {unknown} */
                status: 'planned' | 'making' | 'ready'
              }[]
              /** @description What a leader earns, in hundredths of 1 % */
              leader_bp: number
              /** @description Shipped at the latest so many hours after success */
              dispatch_hours: number
              /** @description Units in living places */
              taken: number
              open_groups: number
              succeeded_groups: number
              campaign_group_id: string | null
              cancel_reason: string | null
              replaces_id: string | null
              /** @description A product in a list; the price is the lowest of its variants when bought alone */
              product: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                handle: string
                /** @description In the language of the request, else in the language it was written in */
                title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What one unit is */
                unit: 'piece' | 'kg'
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reference: {
                    /**
                     * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                     * @enum {unknown}
                     */
                    kind: 'single_price' | 'lowest_30_days'
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /**
                     * Format: date-time
                     * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                     */
                    since: string
                    /** @description Whole days of the last 90 in which this very price was asked */
                    days_asked: number
                    /** @description An amount of money */
                    lowest_90_days: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  } | null
                  /** @description How many must join */
                  people: number
                  open_groups: number
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                } | null
                in_stock: boolean
              }
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `deal_not_editable`: This deal is {status} and cannot be changed.
         *
         *     `deal_runs_already`: This product has a running deal. End it first.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `bad_deal`: Please check the marked fields of the deal. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/deals/{id}/ending': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** End a deal: no new groups; open ones go on to their deadline */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description A deal with the product it offers */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              shop_id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              product_id: string
              /**
               * @description How the seller calls it
               * @enum {unknown}
               */
              kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
              /**
               * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
               * @enum {unknown}
               */
              scope: 'team' | 'campaign' | 'pickup'
              /**
               * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
               * @enum {unknown}
               */
              close: 'at_once' | 'when_full' | 'at_deadline'
              /** @enum {unknown} */
              status: 'draft' | 'running' | 'ended' | 'cancelled'
              goal: {
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                min: number
                max: number | null
              }
              /** @enum {unknown} */
              tier_unit: 'people' | 'quantity' | 'helpers'
              /** @description An amount of money */
              price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              single_price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              prices: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                options: string[]
                /** @description An amount of money */
                single: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                deal: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description `deal` is the first of them */
                tiers: {
                  from: number
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                }[]
              }[]
              window_hours: number | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              starts_at: string
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              ends_at: string
              limits: {
                per_buyer: number | null
                new_buyers_only: boolean
                open_groups: number | null
                quantity: number | null
              }
              /**
               * @description Until when a member may leave: before paying, or with all money back before success
               * @enum {unknown}
               */
              leave_until: 'paid' | 'success'
              /** @description Made for its buyer: after success taken back only when late */
              firm: boolean
              hold_minutes: number | null
              deposit: {
                /** @description Hundredths of 1 % of the goods' price */
                bp: number
                /** @description How many times it counts against the price: 1 or 2 */
                worth: number
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description Hours after success to pay the rest */
                balance_hours: number
              } | null
              batches: {
                no: number
                units: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                promised_by: string
                /**
                 * Format: date-time
                 * @description As the maker sees it now
                 */
                ready_by: string
                /** @enum {unknown} */
                status: 'planned' | 'making' | 'ready'
              }[]
              /** @description What a leader earns, in hundredths of 1 % */
              leader_bp: number
              /** @description Shipped at the latest so many hours after success */
              dispatch_hours: number
              /** @description Units in living places */
              taken: number
              open_groups: number
              succeeded_groups: number
              campaign_group_id: string | null
              cancel_reason: string | null
              replaces_id: string | null
              /** @description A product in a list; the price is the lowest of its variants when bought alone */
              product: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                handle: string
                /** @description In the language of the request, else in the language it was written in */
                title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What one unit is */
                unit: 'piece' | 'kg'
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reference: {
                    /**
                     * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                     * @enum {unknown}
                     */
                    kind: 'single_price' | 'lowest_30_days'
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /**
                     * Format: date-time
                     * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                     */
                    since: string
                    /** @description Whole days of the last 90 in which this very price was asked */
                    days_asked: number
                    /** @description An amount of money */
                    lowest_90_days: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  } | null
                  /** @description How many must join */
                  people: number
                  open_groups: number
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                } | null
                in_stock: boolean
              }
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `deal_not_editable`: This deal is {status} and cannot be changed. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/deals/{id}/cancellation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Cancel a deal: open groups end and everybody is refunded and told the reason */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            reason: string
          }
        }
      }
      responses: {
        /** @description A deal with the product it offers */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              shop_id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              product_id: string
              /**
               * @description How the seller calls it
               * @enum {unknown}
               */
              kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
              /**
               * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
               * @enum {unknown}
               */
              scope: 'team' | 'campaign' | 'pickup'
              /**
               * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
               * @enum {unknown}
               */
              close: 'at_once' | 'when_full' | 'at_deadline'
              /** @enum {unknown} */
              status: 'draft' | 'running' | 'ended' | 'cancelled'
              goal: {
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                min: number
                max: number | null
              }
              /** @enum {unknown} */
              tier_unit: 'people' | 'quantity' | 'helpers'
              /** @description An amount of money */
              price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              single_price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              prices: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                options: string[]
                /** @description An amount of money */
                single: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                deal: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description `deal` is the first of them */
                tiers: {
                  from: number
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                }[]
              }[]
              window_hours: number | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              starts_at: string
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              ends_at: string
              limits: {
                per_buyer: number | null
                new_buyers_only: boolean
                open_groups: number | null
                quantity: number | null
              }
              /**
               * @description Until when a member may leave: before paying, or with all money back before success
               * @enum {unknown}
               */
              leave_until: 'paid' | 'success'
              /** @description Made for its buyer: after success taken back only when late */
              firm: boolean
              hold_minutes: number | null
              deposit: {
                /** @description Hundredths of 1 % of the goods' price */
                bp: number
                /** @description How many times it counts against the price: 1 or 2 */
                worth: number
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description Hours after success to pay the rest */
                balance_hours: number
              } | null
              batches: {
                no: number
                units: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                promised_by: string
                /**
                 * Format: date-time
                 * @description As the maker sees it now
                 */
                ready_by: string
                /** @enum {unknown} */
                status: 'planned' | 'making' | 'ready'
              }[]
              /** @description What a leader earns, in hundredths of 1 % */
              leader_bp: number
              /** @description Shipped at the latest so many hours after success */
              dispatch_hours: number
              /** @description Units in living places */
              taken: number
              open_groups: number
              succeeded_groups: number
              campaign_group_id: string | null
              cancel_reason: string | null
              replaces_id: string | null
              /** @description A product in a list; the price is the lowest of its variants when bought alone */
              product: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                handle: string
                /** @description In the language of the request, else in the language it was written in */
                title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What one unit is */
                unit: 'piece' | 'kg'
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reference: {
                    /**
                     * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                     * @enum {unknown}
                     */
                    kind: 'single_price' | 'lowest_30_days'
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /**
                     * Format: date-time
                     * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                     */
                    since: string
                    /** @description Whole days of the last 90 in which this very price was asked */
                    days_asked: number
                    /** @description An amount of money */
                    lowest_90_days: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  } | null
                  /** @description How many must join */
                  people: number
                  open_groups: number
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                } | null
                in_stock: boolean
              }
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `deal_not_editable`: This deal is {status} and cannot be changed. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/groups': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Groups of the shop's deals, newest first */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          status?: 'open' | 'succeeded' | 'failed' | 'cancelled'
          /** @description UUIDv7 */
          deal_id?: string
        }
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                deal_id: string
                opener: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @enum {unknown} */
                status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                /** @description Paid, in the unit of the goal */
                joined: number
                /** @description Held by people who are paying now */
                held: number
                goal: number
                max: number | null
                /** @description Still to be paid until the goal */
                missing: number
                /** @description Friends who helped a bargain */
                helpers: number
                deadline_at: string | null
                pickup: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  point_id: string
                  name: string
                  country: string
                  region: string
                  city: string
                  line1: string
                  line2: string
                  postal_code: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  collect_from: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  collect_until: string
                  arrived_at: string | null
                } | null
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/deals/{id}/demand': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How many units of each variant a deal has, and how its batches fill */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description What is wanted of a deal */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              variants: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                options: string[]
                /** @description Units of people who are paying now */
                held: number
                /** @description Units that are paid and wait for success */
                paid: number
                /** @description Units that are to be made */
                confirmed: number
              }[]
              /** @description How the batches fill, in the order in which places were paid */
              batches: {
                no: number
                units: number | null
                taken: number
              }[]
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/deals/{id}/updates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Tell the members of a deal how it goes
     * @description A delay names its batch and the new date: the promise of its orders moves, and their buyers may take them back with all their money.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @enum {unknown} */
            kind: 'progress' | 'delay' | 'ready'
            text: string
            batch_no?: number | null
            ready_by?: string | null
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              update_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `bad_update`: Please check the marked fields of the update. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/deals/{id}/updates': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What the maker of a deal told its members, newest first */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
        }
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                kind: 'progress' | 'delay' | 'ready' | 'better' | 'restarted'
                text: string
                batch_no: number | null
                ready_by: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/orders/{id}/payments': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Pay what is due of an order
     * @description Again after a declined payment, while the order is held; or the rest after a deposit.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description An order that is held until `pay_by` */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              order_id: string
              order_number: number
              /**
               * Format: uuid
               * @description UUIDv7
               */
              payment_id: string
              /** @description An amount of money */
              total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              pay_by: string
              /** @description Where the buyer pays: send the browser there */
              checkout_url: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              group_id?: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              pledge_id?: string
            }
          }
        }
        /** @description `idempotency_key_needed`: Send an Idempotency-Key header with this request. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `order_not_payable`: This order is no longer waiting for a payment.
         *
         *     `too_many_payment_tries`: This order was tried to pay {max} times. Leave it and order again.
         *
         *     `idempotency_key_in_flight`: The first request with this Idempotency-Key is still running. Ask again in a moment.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `idempotency_key_reused`: This Idempotency-Key was already used for another request. Send a new key. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/orders/{id}/cancellation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Cancel an order that is not shipped yet
     * @description What was paid comes back in full. A paid place in an open group stays, because the others count on it. The operator may cancel for a buyer; that is recorded.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @example Ordered twice */
            reason?: string
          }
        }
      }
      responses: {
        /** @description An order */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @description For people; unique in the market */
              number: number
              /**
               * @description `unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed
               * @enum {unknown}
               */
              status:
                | 'unpaid'
                | 'held'
                | 'balance_due'
                | 'to_ship'
                | 'shipped'
                | 'arrived'
                | 'received'
                | 'settled'
                | 'cancelled'
                | 'refunded'
                | 'forfeited'
              /** @description A shop, in short */
              shop: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example kopi-kintamani */
                handle: string
                name: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /**
                 * @description ISO 4217
                 * @example IDR
                 */
                currency: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              /** @description A person, as others see them */
              buyer: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                name: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              lines: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                /** @description As it was named when ordered */
                title: string
                variant_title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                quantity: number
                /** @description An amount of money */
                unit_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
              }[]
              /** @description An amount of money */
              items_total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              shipping_fee: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a deposit that counts double takes off */
              discount: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a better tier took off */
              price_drop: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What the shop gave back */
              allowance: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              deposit: {
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description An amount of money */
                balance: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                balance_due_at: string | null
              } | null
              pickup: {
                /** @description A person, as others see them */
                leader: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description What the leader earns of it, paid by the shop */
                leader_fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description Hundredths of 1 % of the goods */
                leader_bp: number
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                point_id: string
                point_name: string
                code: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                collect_until: string
                arrived_at: string | null
              } | null
              /**
               * @description Where something is delivered
               * @example {
               *       "name": "Ayu Lestari",
               *       "phone": "+62 812 3456 7890",
               *       "country": "ID",
               *       "region": "Bali",
               *       "city": "Ubud",
               *       "line1": "Jl. Raya Ubud 7",
               *       "line2": "",
               *       "postal_code": "80571"
               *     }
               */
              address: {
                /** @description Who receives */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
              }
              note: string
              group: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                deal_id: string
                opener: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @enum {unknown} */
                status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                /** @description Paid, in the unit of the goal */
                joined: number
                /** @description Held by people who are paying now */
                held: number
                goal: number
                /** @description Still to be paid until the goal */
                missing: number
                deadline_at: string | null
              } | null
              /** @description Oldest first */
              timeline: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                /** @enum {unknown} */
                code:
                  | 'placed'
                  | 'paid'
                  | 'deposit_paid'
                  | 'held_for_group'
                  | 'group_succeeded'
                  | 'price_dropped'
                  | 'balance_due'
                  | 'balance_paid'
                  | 'delayed'
                  | 'to_ship'
                  | 'shipped'
                  | 'arrived'
                  | 'received'
                  | 'settled'
                  | 'lapsed'
                  | 'cancelled'
                  | 'forfeited'
                  | 'refund_started'
                  | 'refund_retrying'
                  | 'refund_done'
                params: {
                  dispatch_due_at?: string | null
                  balance_due_at?: string | null
                  collect_until?: string | null
                  carrier?: string
                  tracking_number?: string
                  by?: ('buyer' | 'leader' | 'time') | null
                  /** @description An amount of money */
                  amount?: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reason?: string | null
                  note?: string | null
                }
              }[]
              /** @description Newest first */
              payments: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                part: 'full' | 'deposit' | 'balance'
                /** @enum {unknown} */
                status: 'pending' | 'paid' | 'failed'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                provider: string
                checkout_url: string | null
                failure: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                pay_by: string
                paid_at: string | null
              }[]
              refunds: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                status: 'pending' | 'retrying' | 'done'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description group_failed, deal_cancelled, left, tier_reached, balance_missed, not_collected, allowance, cancelled_by_buyer, cancelled_by_shop, cancelled_by_operator, too_late, no_seat or duplicate */
                reason: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                done_at: string | null
              }[]
              shipments: {
                carrier: string
                tracking_number: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                shipped_at: string
              }[]
              pay_by: string | null
              dispatch_due_at: string | null
              ready_by: string | null
              /** @description Made for its buyer: taken back only when late */
              firm: boolean
              delayed_at: string | null
              receive_due_at: string | null
              return_days: number
              return_until: string | null
              end_reason: string | null
              end_note: string | null
              /** @description What the person who asks can do now */
              can: {
                pay: boolean
                /** @description Give the place back; what was paid comes back */
                leave: boolean
                change_address: boolean
                /** @description Give a part of the price back */
                allow: boolean
                cancel: boolean
                confirm_receipt: boolean
                ship: boolean
              }
              /** @description For what cannot be done, the code of the refusal that says why */
              why_not: {
                pay?: string
                leave?: string
                change_address?: string
                allow?: string
                cancel?: string
                confirm_receipt?: string
                ship?: string
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              placed_at: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `held_for_group`: Your place is paid and others count on it. If the group is not full at its deadline, you get everything back by itself.
         *
         *     `made_for_you`: This is made for you, so it can be taken back only if it is later than promised.
         *
         *     `order_not_cancellable`: This order can no longer be cancelled: it is {status}.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/orders/{order_id}/cancellation': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Cancel an order the shop cannot ship
     * @description The buyer is refunded in full and reads the reason.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          order_id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @example The crop froze */
            reason: string
          }
        }
      }
      responses: {
        /** @description An order */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @description For people; unique in the market */
              number: number
              /**
               * @description `unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed
               * @enum {unknown}
               */
              status:
                | 'unpaid'
                | 'held'
                | 'balance_due'
                | 'to_ship'
                | 'shipped'
                | 'arrived'
                | 'received'
                | 'settled'
                | 'cancelled'
                | 'refunded'
                | 'forfeited'
              /** @description A shop, in short */
              shop: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example kopi-kintamani */
                handle: string
                name: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /**
                 * @description ISO 4217
                 * @example IDR
                 */
                currency: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              /** @description A person, as others see them */
              buyer: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                name: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              lines: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                /** @description As it was named when ordered */
                title: string
                variant_title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                quantity: number
                /** @description An amount of money */
                unit_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
              }[]
              /** @description An amount of money */
              items_total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              shipping_fee: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a deposit that counts double takes off */
              discount: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a better tier took off */
              price_drop: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What the shop gave back */
              allowance: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              deposit: {
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description An amount of money */
                balance: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                balance_due_at: string | null
              } | null
              pickup: {
                /** @description A person, as others see them */
                leader: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description What the leader earns of it, paid by the shop */
                leader_fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description Hundredths of 1 % of the goods */
                leader_bp: number
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                point_id: string
                point_name: string
                code: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                collect_until: string
                arrived_at: string | null
              } | null
              /**
               * @description Where something is delivered
               * @example {
               *       "name": "Ayu Lestari",
               *       "phone": "+62 812 3456 7890",
               *       "country": "ID",
               *       "region": "Bali",
               *       "city": "Ubud",
               *       "line1": "Jl. Raya Ubud 7",
               *       "line2": "",
               *       "postal_code": "80571"
               *     }
               */
              address: {
                /** @description Who receives */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
              }
              note: string
              group: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                deal_id: string
                opener: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @enum {unknown} */
                status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                /** @description Paid, in the unit of the goal */
                joined: number
                /** @description Held by people who are paying now */
                held: number
                goal: number
                /** @description Still to be paid until the goal */
                missing: number
                deadline_at: string | null
              } | null
              /** @description Oldest first */
              timeline: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                /** @enum {unknown} */
                code:
                  | 'placed'
                  | 'paid'
                  | 'deposit_paid'
                  | 'held_for_group'
                  | 'group_succeeded'
                  | 'price_dropped'
                  | 'balance_due'
                  | 'balance_paid'
                  | 'delayed'
                  | 'to_ship'
                  | 'shipped'
                  | 'arrived'
                  | 'received'
                  | 'settled'
                  | 'lapsed'
                  | 'cancelled'
                  | 'forfeited'
                  | 'refund_started'
                  | 'refund_retrying'
                  | 'refund_done'
                params: {
                  dispatch_due_at?: string | null
                  balance_due_at?: string | null
                  collect_until?: string | null
                  carrier?: string
                  tracking_number?: string
                  by?: ('buyer' | 'leader' | 'time') | null
                  /** @description An amount of money */
                  amount?: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reason?: string | null
                  note?: string | null
                }
              }[]
              /** @description Newest first */
              payments: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                part: 'full' | 'deposit' | 'balance'
                /** @enum {unknown} */
                status: 'pending' | 'paid' | 'failed'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                provider: string
                checkout_url: string | null
                failure: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                pay_by: string
                paid_at: string | null
              }[]
              refunds: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                status: 'pending' | 'retrying' | 'done'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description group_failed, deal_cancelled, left, tier_reached, balance_missed, not_collected, allowance, cancelled_by_buyer, cancelled_by_shop, cancelled_by_operator, too_late, no_seat or duplicate */
                reason: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                done_at: string | null
              }[]
              shipments: {
                carrier: string
                tracking_number: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                shipped_at: string
              }[]
              pay_by: string | null
              dispatch_due_at: string | null
              ready_by: string | null
              /** @description Made for its buyer: taken back only when late */
              firm: boolean
              delayed_at: string | null
              receive_due_at: string | null
              return_days: number
              return_until: string | null
              end_reason: string | null
              end_note: string | null
              /** @description What the person who asks can do now */
              can: {
                pay: boolean
                /** @description Give the place back; what was paid comes back */
                leave: boolean
                change_address: boolean
                /** @description Give a part of the price back */
                allow: boolean
                cancel: boolean
                confirm_receipt: boolean
                ship: boolean
              }
              /** @description For what cannot be done, the code of the refusal that says why */
              why_not: {
                pay?: string
                leave?: string
                change_address?: string
                allow?: string
                cancel?: string
                confirm_receipt?: string
                ship?: string
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              placed_at: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `held_for_group`: Your place is paid and others count on it. If the group is not full at its deadline, you get everything back by itself.
         *
         *     `order_not_cancellable`: This order can no longer be cancelled: it is {status}.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/orders/{order_id}/allowances': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Give a part of the price back
     * @description The buyer is refunded this part and reads the reason; the rest of the order goes its way.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          order_id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @description Minor units of the order's currency */
            amount: number
            /** @example One of three was broken */
            reason: string
          }
        }
      }
      responses: {
        /** @description An order */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @description For people; unique in the market */
              number: number
              /**
               * @description `unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed
               * @enum {unknown}
               */
              status:
                | 'unpaid'
                | 'held'
                | 'balance_due'
                | 'to_ship'
                | 'shipped'
                | 'arrived'
                | 'received'
                | 'settled'
                | 'cancelled'
                | 'refunded'
                | 'forfeited'
              /** @description A shop, in short */
              shop: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example kopi-kintamani */
                handle: string
                name: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /**
                 * @description ISO 4217
                 * @example IDR
                 */
                currency: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              /** @description A person, as others see them */
              buyer: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                name: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }
              lines: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                /** @description As it was named when ordered */
                title: string
                variant_title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                quantity: number
                /** @description An amount of money */
                unit_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
              }[]
              /** @description An amount of money */
              items_total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              shipping_fee: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a deposit that counts double takes off */
              discount: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What a better tier took off */
              price_drop: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description What the shop gave back */
              allowance: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              total: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              deposit: {
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description An amount of money */
                balance: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                balance_due_at: string | null
              } | null
              pickup: {
                /** @description A person, as others see them */
                leader: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description What the leader earns of it, paid by the shop */
                leader_fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description Hundredths of 1 % of the goods */
                leader_bp: number
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                point_id: string
                point_name: string
                code: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                collect_until: string
                arrived_at: string | null
              } | null
              /**
               * @description Where something is delivered
               * @example {
               *       "name": "Ayu Lestari",
               *       "phone": "+62 812 3456 7890",
               *       "country": "ID",
               *       "region": "Bali",
               *       "city": "Ubud",
               *       "line1": "Jl. Raya Ubud 7",
               *       "line2": "",
               *       "postal_code": "80571"
               *     }
               */
              address: {
                /** @description Who receives */
                name: string
                /** @example +62 812 3456 7890 */
                phone: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /** @description Province, state; empty where there is none */
                region: string
                city: string
                line1: string
                /** @description May be empty */
                line2: string
                /** @description Empty where there is none */
                postal_code: string
              }
              note: string
              group: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                deal_id: string
                opener: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @enum {unknown} */
                status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                /** @description Paid, in the unit of the goal */
                joined: number
                /** @description Held by people who are paying now */
                held: number
                goal: number
                /** @description Still to be paid until the goal */
                missing: number
                deadline_at: string | null
              } | null
              /** @description Oldest first */
              timeline: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                /** @enum {unknown} */
                code:
                  | 'placed'
                  | 'paid'
                  | 'deposit_paid'
                  | 'held_for_group'
                  | 'group_succeeded'
                  | 'price_dropped'
                  | 'balance_due'
                  | 'balance_paid'
                  | 'delayed'
                  | 'to_ship'
                  | 'shipped'
                  | 'arrived'
                  | 'received'
                  | 'settled'
                  | 'lapsed'
                  | 'cancelled'
                  | 'forfeited'
                  | 'refund_started'
                  | 'refund_retrying'
                  | 'refund_done'
                params: {
                  dispatch_due_at?: string | null
                  balance_due_at?: string | null
                  collect_until?: string | null
                  carrier?: string
                  tracking_number?: string
                  by?: ('buyer' | 'leader' | 'time') | null
                  /** @description An amount of money */
                  amount?: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reason?: string | null
                  note?: string | null
                }
              }[]
              /** @description Newest first */
              payments: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                part: 'full' | 'deposit' | 'balance'
                /** @enum {unknown} */
                status: 'pending' | 'paid' | 'failed'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                provider: string
                checkout_url: string | null
                failure: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                pay_by: string
                paid_at: string | null
              }[]
              refunds: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @enum {unknown} */
                status: 'pending' | 'retrying' | 'done'
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description group_failed, deal_cancelled, left, tier_reached, balance_missed, not_collected, allowance, cancelled_by_buyer, cancelled_by_shop, cancelled_by_operator, too_late, no_seat or duplicate */
                reason: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                done_at: string | null
              }[]
              shipments: {
                carrier: string
                tracking_number: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                shipped_at: string
              }[]
              pay_by: string | null
              dispatch_due_at: string | null
              ready_by: string | null
              /** @description Made for its buyer: taken back only when late */
              firm: boolean
              delayed_at: string | null
              receive_due_at: string | null
              return_days: number
              return_until: string | null
              end_reason: string | null
              end_note: string | null
              /** @description What the person who asks can do now */
              can: {
                pay: boolean
                /** @description Give the place back; what was paid comes back */
                leave: boolean
                change_address: boolean
                /** @description Give a part of the price back */
                allow: boolean
                cancel: boolean
                confirm_receipt: boolean
                ship: boolean
              }
              /** @description For what cannot be done, the code of the refusal that says why */
              why_not: {
                pay?: string
                leave?: string
                change_address?: string
                allow?: string
                cancel?: string
                confirm_receipt?: string
                ship?: string
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              placed_at: string
            }
          }
        }
        /** @description `idempotency_key_needed`: Send an Idempotency-Key header with this request. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `no_allowance`: A part of the price can be given back from the full payment on until the order is settled.
         *
         *     `idempotency_key_in_flight`: The first request with this Idempotency-Key is still running. Ask again in a moment.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `allowance_too_large`: At most {max} can be given back of this order. To give back all of it, cancel the order.
         *
         *     `idempotency_key_reused`: This Idempotency-Key was already used for another request. Send a new key.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/leaders/me/deals': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Deals I can take to a pick-up point */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                shop_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * @description How the seller calls it
                 * @enum {unknown}
                 */
                kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
                /**
                 * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
                 * @enum {unknown}
                 */
                scope: 'team' | 'campaign' | 'pickup'
                /**
                 * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
                 * @enum {unknown}
                 */
                close: 'at_once' | 'when_full' | 'at_deadline'
                /** @enum {unknown} */
                status: 'draft' | 'running' | 'ended' | 'cancelled'
                goal: {
                  /** @enum {unknown} */
                  unit: 'people' | 'quantity'
                  min: number
                  max: number | null
                }
                /** @enum {unknown} */
                tier_unit: 'people' | 'quantity' | 'helpers'
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                single_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                prices: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  variant_id: string
                  options: string[]
                  /** @description An amount of money */
                  single: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description An amount of money */
                  deal: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description `deal` is the first of them */
                  tiers: {
                    from: number
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  }[]
                }[]
                window_hours: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                starts_at: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                ends_at: string
                limits: {
                  per_buyer: number | null
                  new_buyers_only: boolean
                  open_groups: number | null
                  quantity: number | null
                }
                /**
                 * @description Until when a member may leave: before paying, or with all money back before success
                 * @enum {unknown}
                 */
                leave_until: 'paid' | 'success'
                /** @description Made for its buyer: after success taken back only when late */
                firm: boolean
                hold_minutes: number | null
                deposit: {
                  /** @description Hundredths of 1 % of the goods' price */
                  bp: number
                  /** @description How many times it counts against the price: 1 or 2 */
                  worth: number
                  /**
                   * @description What becomes of it when the rest is not paid in time
                   * @enum {unknown}
                   */
                  missed: 'refund' | 'keep'
                  /** @description Hours after success to pay the rest */
                  balance_hours: number
                } | null
                batches: {
                  no: number
                  units: number | null
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  promised_by: string
                  /**
                   * Format: date-time
                   * @description As the maker sees it now
                   */
                  ready_by: string
                  /** @enum {unknown} */
                  status: 'planned' | 'making' | 'ready'
                }[]
                /** @description What a leader earns, in hundredths of 1 % */
                leader_bp: number
                /** @description Shipped at the latest so many hours after success */
                dispatch_hours: number
                /** @description Units in living places */
                taken: number
                open_groups: number
                succeeded_groups: number
                campaign_group_id: string | null
                cancel_reason: string | null
                replaces_id: string | null
                /** @description A product in a list; the price is the lowest of its variants when bought alone */
                product: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  handle: string
                  /** @description In the language of the request, else in the language it was written in */
                  title: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                  /** @description A shop, in short */
                  shop: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @example kopi-kintamani */
                    handle: string
                    name: string
                    /**
                     * @description ISO 3166-1 alpha-2
                     * @example ID
                     */
                    country: string
                    /**
                     * @description ISO 4217
                     * @example IDR
                     */
                    currency: string
                    picture: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description What it shows, for those who cannot see it */
                      alt: string
                      width: number
                      height: number
                      /** @description A tiny data: URL shown until the picture arrives */
                      blur: string
                      /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                      url: string
                    } | null
                  }
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description What one unit is */
                  unit: 'piece' | 'kg'
                  deal: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    reference: {
                      /**
                       * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                       * @enum {unknown}
                       */
                      kind: 'single_price' | 'lowest_30_days'
                      /** @description An amount of money */
                      price: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                      /**
                       * Format: date-time
                       * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                       */
                      since: string
                      /** @description Whole days of the last 90 in which this very price was asked */
                      days_asked: number
                      /** @description An amount of money */
                      lowest_90_days: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                    } | null
                    /** @description How many must join */
                    people: number
                    open_groups: number
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    ends_at: string
                  } | null
                  in_stock: boolean
                }
                /** @description What a leader earns of a unit at the lowest price */
                leader_fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_a_leader`: Only approved leaders can do this. Apply to become one, or wait for the answer to your application. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/leaders/me/earnings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * What I earned as a leader
     * @description Each movement with its order and rate, newest first.
     */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          /** @description The first one when left out */
          currency?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description What a leader earned */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description Settled and not paid out, one a currency */
              balances: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }[]
              /** @description Newest first */
              items: {
                id: number
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                /** @description settle: an order became final; reverse: taken back for a refund */
                kind: string
                order_id: string | null
                order_number: number | null
                goods: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                } | null
                rate_bp: number | null
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What the leader had after this line */
                balance: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/leaders/me/pickups': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * My pick-ups
     * @description Newest first.
     */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          /** @description `collecting` orders until the cut-off → `on_the_way` from the shop → `to_hand_out` at the point → `done`: all is handed out, or it came to nothing */
          state?: 'collecting' | 'on_the_way' | 'to_hand_out' | 'done'
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /** @description A group, briefly */
                group: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  deal_id: string
                  opener: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    name: string
                    picture: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description What it shows, for those who cannot see it */
                      alt: string
                      width: number
                      height: number
                      /** @description A tiny data: URL shown until the picture arrives */
                      blur: string
                      /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                      url: string
                    } | null
                  } | null
                  /** @enum {unknown} */
                  status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                  /** @enum {unknown} */
                  unit: 'people' | 'quantity'
                  /** @description Paid, in the unit of the goal */
                  joined: number
                  /** @description Held by people who are paying now */
                  held: number
                  goal: number
                  max: number | null
                  /** @description Still to be paid until the goal */
                  missing: number
                  /** @description Friends who helped a bargain */
                  helpers: number
                  deadline_at: string | null
                  pickup: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    point_id: string
                    name: string
                    country: string
                    region: string
                    city: string
                    line1: string
                    line2: string
                    postal_code: string
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    collect_from: string
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    collect_until: string
                    arrived_at: string | null
                  } | null
                }
                /** @description A deal with the product it offers */
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  shop_id: string
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  product_id: string
                  /**
                   * @description How the seller calls it
                   * @enum {unknown}
                   */
                  kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
                  /**
                   * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
                   * @enum {unknown}
                   */
                  scope: 'team' | 'campaign' | 'pickup'
                  /**
                   * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
                   * @enum {unknown}
                   */
                  close: 'at_once' | 'when_full' | 'at_deadline'
                  /** @enum {unknown} */
                  status: 'draft' | 'running' | 'ended' | 'cancelled'
                  goal: {
                    /** @enum {unknown} */
                    unit: 'people' | 'quantity'
                    min: number
                    max: number | null
                  }
                  /** @enum {unknown} */
                  tier_unit: 'people' | 'quantity' | 'helpers'
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description An amount of money */
                  single_price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  prices: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    variant_id: string
                    options: string[]
                    /** @description An amount of money */
                    single: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /** @description An amount of money */
                    deal: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /** @description `deal` is the first of them */
                    tiers: {
                      from: number
                      /** @description An amount of money */
                      price: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                    }[]
                  }[]
                  window_hours: number | null
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  starts_at: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                  limits: {
                    per_buyer: number | null
                    new_buyers_only: boolean
                    open_groups: number | null
                    quantity: number | null
                  }
                  /**
                   * @description Until when a member may leave: before paying, or with all money back before success
                   * @enum {unknown}
                   */
                  leave_until: 'paid' | 'success'
                  /** @description Made for its buyer: after success taken back only when late */
                  firm: boolean
                  hold_minutes: number | null
                  deposit: {
                    /** @description Hundredths of 1 % of the goods' price */
                    bp: number
                    /** @description How many times it counts against the price: 1 or 2 */
                    worth: number
                    /**
                     * @description What becomes of it when the rest is not paid in time
                     * @enum {unknown}
                     */
                    missed: 'refund' | 'keep'
                    /** @description Hours after success to pay the rest */
                    balance_hours: number
                  } | null
                  batches: {
                    no: number
                    units: number | null
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    promised_by: string
                    /**
                     * Format: date-time
                     * @description As the maker sees it now
                     */
                    ready_by: string
                    /** @enum {unknown} */
                    status: 'planned' | 'making' | 'ready'
                  }[]
                  /** @description What a leader earns, in hundredths of 1 % */
                  leader_bp: number
                  /** @description Shipped at the latest so many hours after success */
                  dispatch_hours: number
                  /** @description Units in living places */
                  taken: number
                  open_groups: number
                  succeeded_groups: number
                  campaign_group_id: string | null
                  cancel_reason: string | null
                  replaces_id: string | null
                  /** @description A product in a list; the price is the lowest of its variants when bought alone */
                  product: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    handle: string
                    /** @description In the language of the request, else in the language it was written in */
                    title: string
                    picture: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description What it shows, for those who cannot see it */
                      alt: string
                      width: number
                      height: number
                      /** @description A tiny data: URL shown until the picture arrives */
                      blur: string
                      /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                      url: string
                    } | null
                    /** @description A shop, in short */
                    shop: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @example kopi-kintamani */
                      handle: string
                      name: string
                      /**
                       * @description ISO 3166-1 alpha-2
                       * @example ID
                       */
                      country: string
                      /**
                       * @description ISO 4217
                       * @example IDR
                       */
                      currency: string
                      picture: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string
                        /** @description What it shows, for those who cannot see it */
                        alt: string
                        width: number
                        height: number
                        /** @description A tiny data: URL shown until the picture arrives */
                        blur: string
                        /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                        url: string
                      } | null
                    }
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /** @description What one unit is */
                    unit: 'piece' | 'kg'
                    deal: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description An amount of money */
                      price: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                      reference: {
                        /**
                         * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                         * @enum {unknown}
                         */
                        kind: 'single_price' | 'lowest_30_days'
                        /** @description An amount of money */
                        price: {
                          /** @description In minor units of the currency */
                          amount: number
                          currency: string
                        }
                        /**
                         * Format: date-time
                         * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                         */
                        since: string
                        /** @description Whole days of the last 90 in which this very price was asked */
                        days_asked: number
                        /** @description An amount of money */
                        lowest_90_days: {
                          /** @description In minor units of the currency */
                          amount: number
                          currency: string
                        }
                      } | null
                      /** @description How many must join */
                      people: number
                      open_groups: number
                      /**
                       * Format: date-time
                       * @description RFC 3339, UTC
                       */
                      ends_at: string
                    } | null
                    in_stock: boolean
                  }
                }
                /**
                 * @description `collecting` orders until the cut-off → `on_the_way` from the shop → `to_hand_out` at the point → `done`: all is handed out, or it came to nothing
                 * @enum {unknown}
                 */
                state: 'collecting' | 'on_the_way' | 'to_hand_out' | 'done'
                parcels: {
                  /** @description Who paid */
                  people: number
                  units: number
                  to_ship: number
                  on_the_way: number
                  arrived: number
                  /** @description By the leader, by their buyer’s word or by time */
                  handed_over: number
                  /** @description Fetched by nobody */
                  returned: number
                }
                /** @description What its leader earns when all of it is settled */
                earning: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    /**
     * Take a deal to one of my pick-up points
     * @description A group opens there. People join it until the cut-off, and fetch at the point.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "deal_id": "01930000-0000-7000-8000-000000000001",
           *       "point_id": "01930000-0000-7000-8000-000000000002",
           *       "cut_off_at": "2026-05-01T14:00:00Z",
           *       "collect_from": "2026-05-03T08:00:00Z",
           *       "collect_until": "2026-05-04T12:00:00Z"
           *     }
           */
          'application/json': {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            deal_id: string
            /**
             * Format: uuid
             * @description UUIDv7
             */
            point_id: string
            /**
             * Format: date-time
             * @description Until when orders are collected
             */
            cut_off_at: string
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            collect_from: string
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             */
            collect_until: string
          }
        }
      }
      responses: {
        /** @description A pick-up, as its leader keeps it */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description A group, briefly */
              group: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                deal_id: string
                opener: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @enum {unknown} */
                status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                /** @description Paid, in the unit of the goal */
                joined: number
                /** @description Held by people who are paying now */
                held: number
                goal: number
                max: number | null
                /** @description Still to be paid until the goal */
                missing: number
                /** @description Friends who helped a bargain */
                helpers: number
                deadline_at: string | null
                pickup: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  point_id: string
                  name: string
                  country: string
                  region: string
                  city: string
                  line1: string
                  line2: string
                  postal_code: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  collect_from: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  collect_until: string
                  arrived_at: string | null
                } | null
              }
              /** @description A deal with the product it offers */
              deal: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                shop_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * @description How the seller calls it
                 * @enum {unknown}
                 */
                kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
                /**
                 * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
                 * @enum {unknown}
                 */
                scope: 'team' | 'campaign' | 'pickup'
                /**
                 * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
                 * @enum {unknown}
                 */
                close: 'at_once' | 'when_full' | 'at_deadline'
                /** @enum {unknown} */
                status: 'draft' | 'running' | 'ended' | 'cancelled'
                goal: {
                  /** @enum {unknown} */
                  unit: 'people' | 'quantity'
                  min: number
                  max: number | null
                }
                /** @enum {unknown} */
                tier_unit: 'people' | 'quantity' | 'helpers'
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                single_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                prices: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  variant_id: string
                  options: string[]
                  /** @description An amount of money */
                  single: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description An amount of money */
                  deal: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description `deal` is the first of them */
                  tiers: {
                    from: number
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  }[]
                }[]
                window_hours: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                starts_at: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                ends_at: string
                limits: {
                  per_buyer: number | null
                  new_buyers_only: boolean
                  open_groups: number | null
                  quantity: number | null
                }
                /**
                 * @description Until when a member may leave: before paying, or with all money back before success
                 * @enum {unknown}
                 */
                leave_until: 'paid' | 'success'
                /** @description Made for its buyer: after success taken back only when late */
                firm: boolean
                hold_minutes: number | null
                deposit: {
                  /** @description Hundredths of 1 % of the goods' price */
                  bp: number
                  /** @description How many times it counts against the price: 1 or 2 */
                  worth: number
                  /**
                   * @description What becomes of it when the rest is not paid in time
                   * @enum {unknown}
                   */
                  missed: 'refund' | 'keep'
                  /** @description Hours after success to pay the rest */
                  balance_hours: number
                } | null
                batches: {
                  no: number
                  units: number | null
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  promised_by: string
                  /**
                   * Format: date-time
                   * @description As the maker sees it now
                   */
                  ready_by: string
                  /** @enum {unknown} */
                  status: 'planned' | 'making' | 'ready'
                }[]
                /** @description What a leader earns, in hundredths of 1 % */
                leader_bp: number
                /** @description Shipped at the latest so many hours after success */
                dispatch_hours: number
                /** @description Units in living places */
                taken: number
                open_groups: number
                succeeded_groups: number
                campaign_group_id: string | null
                cancel_reason: string | null
                replaces_id: string | null
                /** @description A product in a list; the price is the lowest of its variants when bought alone */
                product: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  handle: string
                  /** @description In the language of the request, else in the language it was written in */
                  title: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                  /** @description A shop, in short */
                  shop: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @example kopi-kintamani */
                    handle: string
                    name: string
                    /**
                     * @description ISO 3166-1 alpha-2
                     * @example ID
                     */
                    country: string
                    /**
                     * @description ISO 4217
                     * @example IDR
                     */
                    currency: string
                    picture: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description What it shows, for those who cannot see it */
                      alt: string
                      width: number
                      height: number
                      /** @description A tiny data: URL shown until the picture arrives */
                      blur: string
                      /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                      url: string
                    } | null
                  }
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description What one unit is */
                  unit: 'piece' | 'kg'
                  deal: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    reference: {
                      /**
                       * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                       * @enum {unknown}
                       */
                      kind: 'single_price' | 'lowest_30_days'
                      /** @description An amount of money */
                      price: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                      /**
                       * Format: date-time
                       * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                       */
                      since: string
                      /** @description Whole days of the last 90 in which this very price was asked */
                      days_asked: number
                      /** @description An amount of money */
                      lowest_90_days: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                    } | null
                    /** @description How many must join */
                    people: number
                    open_groups: number
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    ends_at: string
                  } | null
                  in_stock: boolean
                }
              }
              /**
               * @description `collecting` orders until the cut-off → `on_the_way` from the shop → `to_hand_out` at the point → `done`: all is handed out, or it came to nothing
               * @enum {unknown}
               */
              state: 'collecting' | 'on_the_way' | 'to_hand_out' | 'done'
              parcels: {
                /** @description Who paid */
                people: number
                units: number
                to_ship: number
                on_the_way: number
                arrived: number
                /** @description By the leader, by their buyer’s word or by time */
                handed_over: number
                /** @description Fetched by nobody */
                returned: number
              }
              /** @description What its leader earns when all of it is settled */
              earning: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
            }
          }
        }
        /** @description `idempotency_key_needed`: Send an Idempotency-Key header with this request. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `not_a_leader`: Only approved leaders can do this. Apply to become one, or wait for the answer to your application.
         *
         *     `own_shop_pickup`: People of a shop cannot be its leader. Choose a deal of another shop.
         */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `pickup_point_closed`: This pick-up point takes nothing new. Choose another one.
         *
         *     `not_a_pickup`: This deal is not offered for pick-up.
         *
         *     `deal_not_running`: This deal is over. The product may still be sold alone.
         *
         *     `pickup_open_already`: You have taken this deal to this point with the same cut-off already. Share that one, or choose another cut-off.
         *
         *     `too_many_open_groups`: This deal has as many open groups as it may. Join one of them.
         *
         *     `idempotency_key_in_flight`: The first request with this Idempotency-Key is still running. Ask again in a moment.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `bad_collection`: The cut-off must be in the future, collecting must begin after it, and end after it has begun.
         *
         *     `pickup_too_long`: The cut-off may be {days} days away at most, collecting may begin {days} days after it and last {days} days at most.
         *
         *     `invalid_input`: Please check the marked fields.
         *
         *     `idempotency_key_reused`: This Idempotency-Key was already used for another request. Send a new key.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/leaders/me/pickups/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of my pick-ups */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description A pick-up, as its leader keeps it */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description A group, briefly */
              group: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                deal_id: string
                opener: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @enum {unknown} */
                status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                /** @description Paid, in the unit of the goal */
                joined: number
                /** @description Held by people who are paying now */
                held: number
                goal: number
                max: number | null
                /** @description Still to be paid until the goal */
                missing: number
                /** @description Friends who helped a bargain */
                helpers: number
                deadline_at: string | null
                pickup: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  point_id: string
                  name: string
                  country: string
                  region: string
                  city: string
                  line1: string
                  line2: string
                  postal_code: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  collect_from: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  collect_until: string
                  arrived_at: string | null
                } | null
              }
              /** @description A deal with the product it offers */
              deal: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                shop_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * @description How the seller calls it
                 * @enum {unknown}
                 */
                kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
                /**
                 * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
                 * @enum {unknown}
                 */
                scope: 'team' | 'campaign' | 'pickup'
                /**
                 * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
                 * @enum {unknown}
                 */
                close: 'at_once' | 'when_full' | 'at_deadline'
                /** @enum {unknown} */
                status: 'draft' | 'running' | 'ended' | 'cancelled'
                goal: {
                  /** @enum {unknown} */
                  unit: 'people' | 'quantity'
                  min: number
                  max: number | null
                }
                /** @enum {unknown} */
                tier_unit: 'people' | 'quantity' | 'helpers'
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                single_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                prices: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  variant_id: string
                  options: string[]
                  /** @description An amount of money */
                  single: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description An amount of money */
                  deal: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description `deal` is the first of them */
                  tiers: {
                    from: number
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  }[]
                }[]
                window_hours: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                starts_at: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                ends_at: string
                limits: {
                  per_buyer: number | null
                  new_buyers_only: boolean
                  open_groups: number | null
                  quantity: number | null
                }
                /**
                 * @description Until when a member may leave: before paying, or with all money back before success
                 * @enum {unknown}
                 */
                leave_until: 'paid' | 'success'
                /** @description Made for its buyer: after success taken back only when late */
                firm: boolean
                hold_minutes: number | null
                deposit: {
                  /** @description Hundredths of 1 % of the goods' price */
                  bp: number
                  /** @description How many times it counts against the price: 1 or 2 */
                  worth: number
                  /**
                   * @description What becomes of it when the rest is not paid in time
                   * @enum {unknown}
                   */
                  missed: 'refund' | 'keep'
                  /** @description Hours after success to pay the rest */
                  balance_hours: number
                } | null
                batches: {
                  no: number
                  units: number | null
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  promised_by: string
                  /**
                   * Format: date-time
                   * @description As the maker sees it now
                   */
                  ready_by: string
                  /** @enum {unknown} */
                  status: 'planned' | 'making' | 'ready'
                }[]
                /** @description What a leader earns, in hundredths of 1 % */
                leader_bp: number
                /** @description Shipped at the latest so many hours after success */
                dispatch_hours: number
                /** @description Units in living places */
                taken: number
                open_groups: number
                succeeded_groups: number
                campaign_group_id: string | null
                cancel_reason: string | null
                replaces_id: string | null
                /** @description A product in a list; the price is the lowest of its variants when bought alone */
                product: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  handle: string
                  /** @description In the language of the request, else in the language it was written in */
                  title: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                  /** @description A shop, in short */
                  shop: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @example kopi-kintamani */
                    handle: string
                    name: string
                    /**
                     * @description ISO 3166-1 alpha-2
                     * @example ID
                     */
                    country: string
                    /**
                     * @description ISO 4217
                     * @example IDR
                     */
                    currency: string
                    picture: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description What it shows, for those who cannot see it */
                      alt: string
                      width: number
                      height: number
                      /** @description A tiny data: URL shown until the picture arrives */
                      blur: string
                      /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                      url: string
                    } | null
                  }
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description What one unit is */
                  unit: 'piece' | 'kg'
                  deal: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    reference: {
                      /**
                       * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                       * @enum {unknown}
                       */
                      kind: 'single_price' | 'lowest_30_days'
                      /** @description An amount of money */
                      price: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                      /**
                       * Format: date-time
                       * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                       */
                      since: string
                      /** @description Whole days of the last 90 in which this very price was asked */
                      days_asked: number
                      /** @description An amount of money */
                      lowest_90_days: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                    } | null
                    /** @description How many must join */
                    people: number
                    open_groups: number
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    ends_at: string
                  } | null
                  in_stock: boolean
                }
              }
              /**
               * @description `collecting` orders until the cut-off → `on_the_way` from the shop → `to_hand_out` at the point → `done`: all is handed out, or it came to nothing
               * @enum {unknown}
               */
              state: 'collecting' | 'on_the_way' | 'to_hand_out' | 'done'
              parcels: {
                /** @description Who paid */
                people: number
                units: number
                to_ship: number
                on_the_way: number
                arrived: number
                /** @description By the leader, by their buyer’s word or by time */
                handed_over: number
                /** @description Fetched by nobody */
                returned: number
              }
              /** @description What its leader earns when all of it is settled */
              earning: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/leaders/me/pickups/{id}/parcels': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Who fetches what at my pick-up */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
        }
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description In the order in which they were placed */
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                order_id: string
                /** @description Of the order */
                number: number
                /** @description Of who fetches it */
                name: string
                lines: {
                  title: string
                  variant_title: string
                  quantity: number
                }[]
                units: number
                /**
                 * @description `unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed
                 * @enum {unknown}
                 */
                status:
                  | 'unpaid'
                  | 'held'
                  | 'balance_due'
                  | 'to_ship'
                  | 'shipped'
                  | 'arrived'
                  | 'received'
                  | 'settled'
                  | 'cancelled'
                  | 'refunded'
                  | 'forfeited'
                paid: boolean
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                collect_until: string
                arrived_at: string | null
                missed_at: string | null
                received_at: string | null
                can: {
                  hand_over: boolean
                  /** @description Send it back to the shop: nobody fetched it */
                  return: boolean
                }
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/leaders/me/parcels/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What one person fetches from me, by order */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              order_id: string
              /** @description Of the order */
              number: number
              /** @description Of who fetches it */
              name: string
              lines: {
                title: string
                variant_title: string
                quantity: number
              }[]
              units: number
              /**
               * @description `unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed
               * @enum {unknown}
               */
              status:
                | 'unpaid'
                | 'held'
                | 'balance_due'
                | 'to_ship'
                | 'shipped'
                | 'arrived'
                | 'received'
                | 'settled'
                | 'cancelled'
                | 'refunded'
                | 'forfeited'
              paid: boolean
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              collect_until: string
              arrived_at: string | null
              missed_at: string | null
              received_at: string | null
              can: {
                hand_over: boolean
                /** @description Send it back to the shop: nobody fetched it */
                return: boolean
              }
              /**
               * Format: uuid
               * @description UUIDv7
               */
              group_id: string
              point_name: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/leaders/me/pickups/{id}/arrival': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Say that parcels are at the point
     * @description All that are on their way, or only some of them. Buyers are told with their codes. What comes later than promised can be fetched later as well.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /** @example {} */
          'application/json': {
            order_ids?: string[]
          }
        }
      }
      responses: {
        /** @description A pick-up, as its leader keeps it */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description A group, briefly */
              group: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                deal_id: string
                opener: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @enum {unknown} */
                status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                /** @description Paid, in the unit of the goal */
                joined: number
                /** @description Held by people who are paying now */
                held: number
                goal: number
                max: number | null
                /** @description Still to be paid until the goal */
                missing: number
                /** @description Friends who helped a bargain */
                helpers: number
                deadline_at: string | null
                pickup: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  point_id: string
                  name: string
                  country: string
                  region: string
                  city: string
                  line1: string
                  line2: string
                  postal_code: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  collect_from: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  collect_until: string
                  arrived_at: string | null
                } | null
              }
              /** @description A deal with the product it offers */
              deal: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                shop_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * @description How the seller calls it
                 * @enum {unknown}
                 */
                kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
                /**
                 * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
                 * @enum {unknown}
                 */
                scope: 'team' | 'campaign' | 'pickup'
                /**
                 * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
                 * @enum {unknown}
                 */
                close: 'at_once' | 'when_full' | 'at_deadline'
                /** @enum {unknown} */
                status: 'draft' | 'running' | 'ended' | 'cancelled'
                goal: {
                  /** @enum {unknown} */
                  unit: 'people' | 'quantity'
                  min: number
                  max: number | null
                }
                /** @enum {unknown} */
                tier_unit: 'people' | 'quantity' | 'helpers'
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                single_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                prices: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  variant_id: string
                  options: string[]
                  /** @description An amount of money */
                  single: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description An amount of money */
                  deal: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description `deal` is the first of them */
                  tiers: {
                    from: number
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  }[]
                }[]
                window_hours: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                starts_at: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                ends_at: string
                limits: {
                  per_buyer: number | null
                  new_buyers_only: boolean
                  open_groups: number | null
                  quantity: number | null
                }
                /**
                 * @description Until when a member may leave: before paying, or with all money back before success
                 * @enum {unknown}
                 */
                leave_until: 'paid' | 'success'
                /** @description Made for its buyer: after success taken back only when late */
                firm: boolean
                hold_minutes: number | null
                deposit: {
                  /** @description Hundredths of 1 % of the goods' price */
                  bp: number
                  /** @description How many times it counts against the price: 1 or 2 */
                  worth: number
                  /**
                   * @description What becomes of it when the rest is not paid in time
                   * @enum {unknown}
                   */
                  missed: 'refund' | 'keep'
                  /** @description Hours after success to pay the rest */
                  balance_hours: number
                } | null
                batches: {
                  no: number
                  units: number | null
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  promised_by: string
                  /**
                   * Format: date-time
                   * @description As the maker sees it now
                   */
                  ready_by: string
                  /** @enum {unknown} */
                  status: 'planned' | 'making' | 'ready'
                }[]
                /** @description What a leader earns, in hundredths of 1 % */
                leader_bp: number
                /** @description Shipped at the latest so many hours after success */
                dispatch_hours: number
                /** @description Units in living places */
                taken: number
                open_groups: number
                succeeded_groups: number
                campaign_group_id: string | null
                cancel_reason: string | null
                replaces_id: string | null
                /** @description A product in a list; the price is the lowest of its variants when bought alone */
                product: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  handle: string
                  /** @description In the language of the request, else in the language it was written in */
                  title: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                  /** @description A shop, in short */
                  shop: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @example kopi-kintamani */
                    handle: string
                    name: string
                    /**
                     * @description ISO 3166-1 alpha-2
                     * @example ID
                     */
                    country: string
                    /**
                     * @description ISO 4217
                     * @example IDR
                     */
                    currency: string
                    picture: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description What it shows, for those who cannot see it */
                      alt: string
                      width: number
                      height: number
                      /** @description A tiny data: URL shown until the picture arrives */
                      blur: string
                      /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                      url: string
                    } | null
                  }
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description What one unit is */
                  unit: 'piece' | 'kg'
                  deal: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    reference: {
                      /**
                       * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                       * @enum {unknown}
                       */
                      kind: 'single_price' | 'lowest_30_days'
                      /** @description An amount of money */
                      price: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                      /**
                       * Format: date-time
                       * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                       */
                      since: string
                      /** @description Whole days of the last 90 in which this very price was asked */
                      days_asked: number
                      /** @description An amount of money */
                      lowest_90_days: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                    } | null
                    /** @description How many must join */
                    people: number
                    open_groups: number
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    ends_at: string
                  } | null
                  in_stock: boolean
                }
              }
              /**
               * @description `collecting` orders until the cut-off → `on_the_way` from the shop → `to_hand_out` at the point → `done`: all is handed out, or it came to nothing
               * @enum {unknown}
               */
              state: 'collecting' | 'on_the_way' | 'to_hand_out' | 'done'
              parcels: {
                /** @description Who paid */
                people: number
                units: number
                to_ship: number
                on_the_way: number
                arrived: number
                /** @description By the leader, by their buyer’s word or by time */
                handed_over: number
                /** @description Fetched by nobody */
                returned: number
              }
              /** @description What its leader earns when all of it is settled */
              earning: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `nothing_on_the_way`: None of these parcels is on its way. The shop marks them as shipped first; then say here that they arrived. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/leaders/me/handovers': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Hand a parcel over against its code
     * @description By order, or by pick-up: there the code finds the order. The return window begins.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      /** @description The order, or its pick-up; and what its buyer shows */
      requestBody: {
        content: {
          /**
           * @example {
           *       "order_id": "01930000-0000-7000-8000-000000000001",
           *       "code": "482913"
           *     }
           */
          'application/json': {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            order_id?: string
            /**
             * Format: uuid
             * @description Finds the order by its code
             */
            group_id?: string
            /** @example 482913 */
            code: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              order_id: string
              /** @description Of the order */
              number: number
              /** @description Of who fetches it */
              name: string
              lines: {
                title: string
                variant_title: string
                quantity: number
              }[]
              units: number
              /**
               * @description `unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed
               * @enum {unknown}
               */
              status:
                | 'unpaid'
                | 'held'
                | 'balance_due'
                | 'to_ship'
                | 'shipped'
                | 'arrived'
                | 'received'
                | 'settled'
                | 'cancelled'
                | 'refunded'
                | 'forfeited'
              paid: boolean
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              collect_until: string
              arrived_at: string | null
              missed_at: string | null
              received_at: string | null
              can: {
                hand_over: boolean
                /** @description Send it back to the shop: nobody fetched it */
                return: boolean
              }
              /**
               * Format: uuid
               * @description UUIDv7
               */
              group_id: string
              point_name: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `shared_pickup_code`: Two parcels here happen to have this code. Open the one of the person in front of you, then enter it there.
         *
         *     `handed_over_already`: This parcel has been handed over already.
         *
         *     `not_to_hand_over`: This parcel cannot be handed over: its order is {status}.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `wrong_pickup_code`: This code does not fit. Ask the buyer to show the code in their order. Tries left this hour: {left}.
         *
         *     `invalid_input`: Please check the marked fields.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_many_wrong_codes`: Too many codes did not fit. Try again in {retry_after_seconds} seconds. */
        429: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/leaders/me/orders/{id}/return': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Nobody fetched it: send it back to its shop
     * @description The buyer gets everything back. Possible a day after the time to fetch it has passed.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              order_id: string
              /** @description Of the order */
              number: number
              /** @description Of who fetches it */
              name: string
              lines: {
                title: string
                variant_title: string
                quantity: number
              }[]
              units: number
              /**
               * @description `unpaid` is held until `pay_by`; `held` waits for its group; `balance_due`: the rest after a deposit; `to_ship` → `shipped` (→ `arrived` at a pick-up point) → `received` → `settled`; `cancelled` was never paid; `refunded` was paid and goes back in full; `forfeited`: the rest was not paid, and the shop keeps the deposit as agreed
               * @enum {unknown}
               */
              status:
                | 'unpaid'
                | 'held'
                | 'balance_due'
                | 'to_ship'
                | 'shipped'
                | 'arrived'
                | 'received'
                | 'settled'
                | 'cancelled'
                | 'refunded'
                | 'forfeited'
              paid: boolean
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              collect_until: string
              arrived_at: string | null
              missed_at: string | null
              received_at: string | null
              can: {
                hand_over: boolean
                /** @description Send it back to the shop: nobody fetched it */
                return: boolean
              }
              /**
               * Format: uuid
               * @description UUIDv7
               */
              group_id: string
              point_name: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_early_to_return`: Only a parcel that nobody fetched can go back, {hours} hours after the time to fetch it has passed. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/pickups': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Pick-ups near a place that can be joined now
     * @description The next cut-off first.
     */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          country?: string
          /** @description A part of the name of the city or the region */
          city?: string
          /** @description UUIDv7 */
          product_id?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /** @description A group, briefly */
                group: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  deal_id: string
                  opener: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    name: string
                    picture: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description What it shows, for those who cannot see it */
                      alt: string
                      width: number
                      height: number
                      /** @description A tiny data: URL shown until the picture arrives */
                      blur: string
                      /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                      url: string
                    } | null
                  } | null
                  /** @enum {unknown} */
                  status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                  /** @enum {unknown} */
                  unit: 'people' | 'quantity'
                  /** @description Paid, in the unit of the goal */
                  joined: number
                  /** @description Held by people who are paying now */
                  held: number
                  goal: number
                  max: number | null
                  /** @description Still to be paid until the goal */
                  missing: number
                  /** @description Friends who helped a bargain */
                  helpers: number
                  deadline_at: string | null
                  pickup: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    point_id: string
                    name: string
                    country: string
                    region: string
                    city: string
                    line1: string
                    line2: string
                    postal_code: string
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    collect_from: string
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    collect_until: string
                    arrived_at: string | null
                  } | null
                }
                /** @description A deal with the product it offers */
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  shop_id: string
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  product_id: string
                  /**
                   * @description How the seller calls it
                   * @enum {unknown}
                   */
                  kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
                  /**
                   * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
                   * @enum {unknown}
                   */
                  scope: 'team' | 'campaign' | 'pickup'
                  /**
                   * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
                   * @enum {unknown}
                   */
                  close: 'at_once' | 'when_full' | 'at_deadline'
                  /** @enum {unknown} */
                  status: 'draft' | 'running' | 'ended' | 'cancelled'
                  goal: {
                    /** @enum {unknown} */
                    unit: 'people' | 'quantity'
                    min: number
                    max: number | null
                  }
                  /** @enum {unknown} */
                  tier_unit: 'people' | 'quantity' | 'helpers'
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description An amount of money */
                  single_price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  prices: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    variant_id: string
                    options: string[]
                    /** @description An amount of money */
                    single: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /** @description An amount of money */
                    deal: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /** @description `deal` is the first of them */
                    tiers: {
                      from: number
                      /** @description An amount of money */
                      price: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                    }[]
                  }[]
                  window_hours: number | null
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  starts_at: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                  limits: {
                    per_buyer: number | null
                    new_buyers_only: boolean
                    open_groups: number | null
                    quantity: number | null
                  }
                  /**
                   * @description Until when a member may leave: before paying, or with all money back before success
                   * @enum {unknown}
                   */
                  leave_until: 'paid' | 'success'
                  /** @description Made for its buyer: after success taken back only when late */
                  firm: boolean
                  hold_minutes: number | null
                  deposit: {
                    /** @description Hundredths of 1 % of the goods' price */
                    bp: number
                    /** @description How many times it counts against the price: 1 or 2 */
                    worth: number
                    /**
                     * @description What becomes of it when the rest is not paid in time
                     * @enum {unknown}
                     */
                    missed: 'refund' | 'keep'
                    /** @description Hours after success to pay the rest */
                    balance_hours: number
                  } | null
                  batches: {
                    no: number
                    units: number | null
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    promised_by: string
                    /**
                     * Format: date-time
                     * @description As the maker sees it now
                     */
                    ready_by: string
                    /** @enum {unknown} */
                    status: 'planned' | 'making' | 'ready'
                  }[]
                  /** @description What a leader earns, in hundredths of 1 % */
                  leader_bp: number
                  /** @description Shipped at the latest so many hours after success */
                  dispatch_hours: number
                  /** @description Units in living places */
                  taken: number
                  open_groups: number
                  succeeded_groups: number
                  campaign_group_id: string | null
                  cancel_reason: string | null
                  replaces_id: string | null
                  /** @description A product in a list; the price is the lowest of its variants when bought alone */
                  product: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    handle: string
                    /** @description In the language of the request, else in the language it was written in */
                    title: string
                    picture: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description What it shows, for those who cannot see it */
                      alt: string
                      width: number
                      height: number
                      /** @description A tiny data: URL shown until the picture arrives */
                      blur: string
                      /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                      url: string
                    } | null
                    /** @description A shop, in short */
                    shop: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @example kopi-kintamani */
                      handle: string
                      name: string
                      /**
                       * @description ISO 3166-1 alpha-2
                       * @example ID
                       */
                      country: string
                      /**
                       * @description ISO 4217
                       * @example IDR
                       */
                      currency: string
                      picture: {
                        /**
                         * Format: uuid
                         * @description UUIDv7
                         */
                        id: string
                        /** @description What it shows, for those who cannot see it */
                        alt: string
                        width: number
                        height: number
                        /** @description A tiny data: URL shown until the picture arrives */
                        blur: string
                        /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                        url: string
                      } | null
                    }
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /** @description What one unit is */
                    unit: 'piece' | 'kg'
                    deal: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description An amount of money */
                      price: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                      reference: {
                        /**
                         * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                         * @enum {unknown}
                         */
                        kind: 'single_price' | 'lowest_30_days'
                        /** @description An amount of money */
                        price: {
                          /** @description In minor units of the currency */
                          amount: number
                          currency: string
                        }
                        /**
                         * Format: date-time
                         * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                         */
                        since: string
                        /** @description Whole days of the last 90 in which this very price was asked */
                        days_asked: number
                        /** @description An amount of money */
                        lowest_90_days: {
                          /** @description In minor units of the currency */
                          amount: number
                          currency: string
                        }
                      } | null
                      /** @description How many must join */
                      people: number
                      open_groups: number
                      /**
                       * Format: date-time
                       * @description RFC 3339, UTC
                       */
                      ends_at: string
                    } | null
                    in_stock: boolean
                  }
                }
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/groups/{id}/shipment': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Ship all of a pick-up as one parcel to its point */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          /**
           * @example {
           *       "carrier": "SF Express",
           *       "tracking_number": "SF1234567890"
           *     }
           */
          'application/json': {
            /** @example SF Express */
            carrier: string
            /** @example SF1234567890 */
            tracking_number: string
          }
        }
      }
      responses: {
        /** @description Default Response */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description Orders in it */
              shipped: number
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `nothing_to_ship`: Nothing of this pick-up is to be shipped now. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/balance': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A shop's balance */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description `held_in_escrow`: paid for orders that are not final yet; `available`: settled, the shop’s own; `debt`: refunded after settlement and taken from the next sales */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            /**
             * @example {
             *       "currency": "IDR",
             *       "held_in_escrow": {
             *         "amount": 480000,
             *         "currency": "IDR"
             *       },
             *       "available": {
             *         "amount": 1254000,
             *         "currency": "IDR"
             *       },
             *       "debt": {
             *         "amount": 0,
             *         "currency": "IDR"
             *       }
             *     }
             */
            'application/json': {
              currency: string
              /** @description An amount of money */
              held_in_escrow: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              available: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              debt: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/statement': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * A shop's statement
     * @description Each movement with its order, the market’s fee and the balance after it, newest first.
     */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          /** @description From this instant on */
          from?: string
          /** @description Before this instant */
          to?: string
        }
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description Newest first */
              items: {
                id: number
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                at: string
                /**
                 * @description settle: an order became final; reverse: taken back for a refund; collect: a debt taken from sales
                 * @enum {unknown}
                 */
                kind: 'settle' | 'reverse' | 'collect'
                order_id: string | null
                order_number: number | null
                /** @description An amount of money */
                gross: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                leader_fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                net: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                balance: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/statement.csv': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * A shop's statement as a file
     * @description Amounts as decimals in the shop’s currency.
     */
    get: {
      parameters: {
        query?: {
          /** @description From this instant on */
          from?: string
          /** @description Before this instant */
          to?: string
        }
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description text/csv; charset=utf-8 */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'text/csv; charset=utf-8': string
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/admin/refunds': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Refunds, the longest waiting first */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          status?: 'outstanding' | 'done'
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                shop_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                order_id: string
                order_number: number
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                payment_id: string
                provider: string
                /** @description An amount of money */
                amount: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                reason: string
                /** @enum {unknown} */
                status: 'pending' | 'done'
                /** @description How often the provider refused it */
                attempts: number
                last_error: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                created_at: string
                done_at: string | null
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/admin/refunds/{id}/retry': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Try an outstanding refund again now
     * @description It is tried again by itself with growing pauses; this only shortens the pause.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        202: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `refund_is_done`: This refund is done: the buyer has the money back. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/admin/ledger-check': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Recompute all balances and check every promise
     * @description On one snapshot and read only, so the market goes on meanwhile.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description What a check of the books found */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              checked_at: string
              took_ms: number
              /** @description Empty when the books are right */
              findings: {
                /** @description What must hold */
                check: string
                detail: string
              }[]
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/products': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Find products */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          /**
           * @description Words; the last may be a beginning
           * @example kopi
           */
          q?: string
          /**
           * @description Slug or id; what lies below it is included
           * @example coffee
           */
          category?: string
          /** @description The shop's handle or id */
          shop?: string
          /** @example IDR */
          currency?: string
          /** @description In minor units; say the currency too */
          min_price?: number
          /** @description In minor units; say the currency too */
          max_price?: number
          /** @description true: only what can be bought together now */
          deal?: boolean
          /** @description By relevance when words are given, else the newest first */
          sort?: 'relevance' | 'new' | 'price_asc' | 'price_desc'
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                handle: string
                /** @description In the language of the request, else in the language it was written in */
                title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What one unit is */
                unit: 'piece' | 'kg'
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reference: {
                    /**
                     * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                     * @enum {unknown}
                     */
                    kind: 'single_price' | 'lowest_30_days'
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /**
                     * Format: date-time
                     * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                     */
                    since: string
                    /** @description Whole days of the last 90 in which this very price was asked */
                    days_asked: number
                    /** @description An amount of money */
                    lowest_90_days: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  } | null
                  /** @description How many must join */
                  people: number
                  open_groups: number
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                } | null
                in_stock: boolean
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/me/notifications': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What I was told, newest first */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example group_succeeded */
                kind: string
                /** @description In the language of the request */
                title: string
                body: string
                link: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                created_at: string
                read_at: string | null
              }[]
              next_cursor: string | null
              /** @description How many are unread */
              unread: number
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/me/notifications/read': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Mark some, or all, as read */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @description All, if left out */
            ids?: string[]
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description How many are unread */
              unread: number
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/mailbox': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Mails that were kept instead of sent, newest first */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          /** @description Only to this address */
          to?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                to: string
                subject: string
                text: string
                html: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                sent_at: string
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/mailbox/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One of them */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              to: string
              subject: string
              text: string
              html: string | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              sent_at: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/admin/settings': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The market's settings */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @default Kongsi */
              market_name: string
              /**
               * @description Fee in hundredths of 1 %
               * @default 500
               */
              market_fee_bp: number
              /** @default 10 */
              hold_minutes: number
              /** @default 5 */
              holds_per_buyer: number
              /** @default 10 */
              auto_receive_days: number
              /** @default true */
              shops_need_review: boolean
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    /**
     * Change the market's settings
     * @description Other processes follow within five seconds. What was placed before keeps its terms.
     */
    patch: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            market_name?: string
            /** @description Fee in hundredths of 1 % */
            market_fee_bp?: number
            hold_minutes?: number
            holds_per_buyer?: number
            auto_receive_days?: number
            shops_need_review?: boolean
          }
        }
      }
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @default Kongsi */
              market_name: string
              /**
               * @description Fee in hundredths of 1 %
               * @default 500
               */
              market_fee_bp: number
              /** @default 10 */
              hold_minutes: number
              /** @default 5 */
              holds_per_buyer: number
              /** @default 10 */
              auto_receive_days: number
              /** @default true */
              shops_need_review: boolean
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    trace?: never
  }
  '/api/v1/admin/shops': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Shops, newest first */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          /** @description Only an approved shop sells */
          status?: 'pending' | 'approved' | 'rejected' | 'suspended'
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @example kopi-kintamani */
                handle: string
                name: string
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example ID
                 */
                country: string
                /**
                 * @description ISO 4217
                 * @example IDR
                 */
                currency: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                description: string
                languages: ('en' | 'zh-CN' | 'id' | 'ru')[]
                /** @description Days after receiving in which goods can be sent back */
                return_days: number
                return_policy: string
                shipping: {
                  /** @description An amount of money */
                  fee: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  free_from: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  } | null
                }
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                member_since: string
                /**
                 * @description Only an approved shop sells
                 * @enum {unknown}
                 */
                status: 'pending' | 'approved' | 'rejected' | 'suspended'
                verdict_reason: string | null
                /** @description Send it as If-Match with a change */
                version: number
                owners: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }[]
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/admin/shops/{id}/verdict': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Decide whether a shop may sell */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            /** @enum {unknown} */
            verdict: 'approve' | 'reject' | 'suspend'
            reason?: string
          }
        }
      }
      responses: {
        /** @description A shop, as its people see it */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @example kopi-kintamani */
              handle: string
              name: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /**
               * @description ISO 4217
               * @example IDR
               */
              currency: string
              picture: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @description What it shows, for those who cannot see it */
                alt: string
                width: number
                height: number
                /** @description A tiny data: URL shown until the picture arrives */
                blur: string
                /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                url: string
              } | null
              description: string
              languages: ('en' | 'zh-CN' | 'id' | 'ru')[]
              /** @description Days after receiving in which goods can be sent back */
              return_days: number
              return_policy: string
              shipping: {
                /** @description An amount of money */
                fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                free_from: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                } | null
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              member_since: string
              /**
               * @description Only an approved shop sells
               * @enum {unknown}
               */
              status: 'pending' | 'approved' | 'rejected' | 'suspended'
              verdict_reason: string | null
              /** @description Send it as If-Match with a change */
              version: number
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `reason_needed`: Say why, so that the shop knows what to change.
         *
         *     `invalid_input`: Please check the marked fields.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/admin/jobs': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * Background work that is not done
     * @description `status=failed` shows all that failed, also what will be tried again.
     */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
          status?: 'waiting' | 'running' | 'retrying' | 'failed'
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                id: number
                /** @example refund.send */
                task: string
                /**
                 * @description `failed` will not be tried again by itself
                 * @enum {unknown}
                 */
                status: 'waiting' | 'running' | 'retrying' | 'failed'
                attempts: number
                max_attempts: number
                last_error: string | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                run_at: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                created_at: string
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/admin/jobs/{id}/retry': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Try a job again now */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          id: number
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description It will run in a moment */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `job_busy`: This job is running now, or is done. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/admin/audit': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Privileged acts, newest first */
    get: {
      parameters: {
        query?: {
          limit?: number
          cursor?: string
        }
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                person: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @example shop.approve */
                act: string
                subject_type: string
                subject_id: string
                detail: {
                  [key: string]: unknown
                }
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                created_at: string
              }[]
              next_cursor: string | null
            }
          }
        }
        /** @description `bad_cursor`: This list position is not valid. Start again from the first page. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/me/export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** All my data, as a file */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Account, addresses, sessions, shops, pick-up points, orders and notifications */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': unknown
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/me/erasure': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Erase me
     * @description Asks for the password, or for a sign-in of the last 15 minutes. Cannot be undone. What was bought and paid stays, without a name.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody: {
        content: {
          'application/json': {
            password?: string
          }
        }
      }
      responses: {
        /** @description You are erased, and signed out everywhere */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /**
         * @description `sign_in_needed`: Please sign in first.
         *
         *     `wrong_email_or_password`: The e-mail address or the password is not right.
         */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `fresh_sign_in_needed`: This needs a recent sign-in. Sign out, sign in again, then repeat it. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `orders_open`: Some of your orders are still under way ({count}). Wait until they are settled, or cancel them first.
         *
         *     `pickup_point_in_use`: Something is still to be collected at this pick-up point. Retire it when all is handed out.
         *
         *     `last_owner`: A shop needs an owner. Make somebody else owner first.
         *
         *     `last_operator`: You are the only operator. The market would be left without one.
         */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `invalid_input`: Please check the marked fields. */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/home': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The home page */
    get: {
      parameters: {
        query?: never
        header?: never
        path?: never
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description What the home page shows */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description Products with running deals, the liveliest first */
              deals: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                handle: string
                /** @description In the language of the request, else in the language it was written in */
                title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What one unit is */
                unit: 'piece' | 'kg'
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reference: {
                    /**
                     * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                     * @enum {unknown}
                     */
                    kind: 'single_price' | 'lowest_30_days'
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /**
                     * Format: date-time
                     * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                     */
                    since: string
                    /** @description Whole days of the last 90 in which this very price was asked */
                    days_asked: number
                    /** @description An amount of money */
                    lowest_90_days: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  } | null
                  /** @description How many must join */
                  people: number
                  open_groups: number
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                } | null
                in_stock: boolean
              }[]
              categories: {
                id: number
                slug: string
                /** @description In the language of the request */
                name: string
                parent_id: number | null
              }[]
              /** @description Published last */
              fresh: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                handle: string
                /** @description In the language of the request, else in the language it was written in */
                title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What one unit is */
                unit: 'piece' | 'kg'
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reference: {
                    /**
                     * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                     * @enum {unknown}
                     */
                    kind: 'single_price' | 'lowest_30_days'
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /**
                     * Format: date-time
                     * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                     */
                    since: string
                    /** @description Whole days of the last 90 in which this very price was asked */
                    days_asked: number
                    /** @description An amount of money */
                    lowest_90_days: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  } | null
                  /** @description How many must join */
                  people: number
                  open_groups: number
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                } | null
                in_stock: boolean
              }[]
              /** @description Open groups that end soonest */
              ending: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                deal_id: string
                opener: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @enum {unknown} */
                status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                /** @description Paid, in the unit of the goal */
                joined: number
                /** @description Held by people who are paying now */
                held: number
                goal: number
                max: number | null
                /** @description Still to be paid until the goal */
                missing: number
                /** @description Friends who helped a bargain */
                helpers: number
                deadline_at: string | null
                pickup: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  point_id: string
                  name: string
                  country: string
                  region: string
                  city: string
                  line1: string
                  line2: string
                  postal_code: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  collect_from: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  collect_until: string
                  arrived_at: string | null
                } | null
                /** @description A product in a list; the price is the lowest of its variants when bought alone */
                product: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  handle: string
                  /** @description In the language of the request, else in the language it was written in */
                  title: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                  /** @description A shop, in short */
                  shop: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @example kopi-kintamani */
                    handle: string
                    name: string
                    /**
                     * @description ISO 3166-1 alpha-2
                     * @example ID
                     */
                    country: string
                    /**
                     * @description ISO 4217
                     * @example IDR
                     */
                    currency: string
                    picture: {
                      /**
                       * Format: uuid
                       * @description UUIDv7
                       */
                      id: string
                      /** @description What it shows, for those who cannot see it */
                      alt: string
                      width: number
                      height: number
                      /** @description A tiny data: URL shown until the picture arrives */
                      blur: string
                      /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                      url: string
                    } | null
                  }
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description What one unit is */
                  unit: 'piece' | 'kg'
                  deal: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    reference: {
                      /**
                       * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                       * @enum {unknown}
                       */
                      kind: 'single_price' | 'lowest_30_days'
                      /** @description An amount of money */
                      price: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                      /**
                       * Format: date-time
                       * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                       */
                      since: string
                      /** @description Whole days of the last 90 in which this very price was asked */
                      days_asked: number
                      /** @description An amount of money */
                      lowest_90_days: {
                        /** @description In minor units of the currency */
                        amount: number
                        currency: string
                      }
                    } | null
                    /** @description How many must join */
                    people: number
                    open_groups: number
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     */
                    ends_at: string
                  } | null
                  in_stock: boolean
                }
              }[]
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              server_now: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/products/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A product with its deal and open groups */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description A product with its running deal */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description A product with all that can be chosen of it */
              product: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                handle: string
                /** @description In the language of the request, else in the language it was written in */
                title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What one unit is */
                unit: 'piece' | 'kg'
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reference: {
                    /**
                     * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                     * @enum {unknown}
                     */
                    kind: 'single_price' | 'lowest_30_days'
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /**
                     * Format: date-time
                     * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                     */
                    since: string
                    /** @description Whole days of the last 90 in which this very price was asked */
                    days_asked: number
                    /** @description An amount of money */
                    lowest_90_days: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  } | null
                  /** @description How many must join */
                  people: number
                  open_groups: number
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                } | null
                in_stock: boolean
                /** @description Plain text with line breaks */
                description: string
                options: {
                  name: string
                  values: string[]
                }[]
                variants: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  options: string[]
                  sku: string | null
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  compare_at: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  } | null
                  stock: number | null
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                  weight_g: number | null
                  deal_price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  } | null
                }[]
                pictures: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                }[]
                category: {
                  id: number
                  slug: string
                  /** @description In the language of the request */
                  name: string
                  parent_id: number | null
                } | null
                tags: string[]
                return_days: number
                shipping: {
                  /** @description An amount of money */
                  fee: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  free_from: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  } | null
                }
                status: 'draft' | 'active' | 'archived'
                version: number
              }
              deal: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                shop_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * @description How the seller calls it
                 * @enum {unknown}
                 */
                kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
                /**
                 * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
                 * @enum {unknown}
                 */
                scope: 'team' | 'campaign' | 'pickup'
                /**
                 * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
                 * @enum {unknown}
                 */
                close: 'at_once' | 'when_full' | 'at_deadline'
                /** @enum {unknown} */
                status: 'draft' | 'running' | 'ended' | 'cancelled'
                goal: {
                  /** @enum {unknown} */
                  unit: 'people' | 'quantity'
                  min: number
                  max: number | null
                }
                /** @enum {unknown} */
                tier_unit: 'people' | 'quantity' | 'helpers'
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                single_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                prices: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  variant_id: string
                  options: string[]
                  /** @description An amount of money */
                  single: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description An amount of money */
                  deal: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description `deal` is the first of them */
                  tiers: {
                    from: number
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  }[]
                }[]
                window_hours: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                starts_at: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                ends_at: string
                limits: {
                  per_buyer: number | null
                  new_buyers_only: boolean
                  open_groups: number | null
                  quantity: number | null
                }
                /**
                 * @description Until when a member may leave: before paying, or with all money back before success
                 * @enum {unknown}
                 */
                leave_until: 'paid' | 'success'
                /** @description Made for its buyer: after success taken back only when late */
                firm: boolean
                hold_minutes: number | null
                deposit: {
                  /** @description Hundredths of 1 % of the goods' price */
                  bp: number
                  /** @description How many times it counts against the price: 1 or 2 */
                  worth: number
                  /**
                   * @description What becomes of it when the rest is not paid in time
                   * @enum {unknown}
                   */
                  missed: 'refund' | 'keep'
                  /** @description Hours after success to pay the rest */
                  balance_hours: number
                } | null
                batches: {
                  no: number
                  units: number | null
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  promised_by: string
                  /**
                   * Format: date-time
                   * @description As the maker sees it now
                   */
                  ready_by: string
                  /** @enum {unknown} */
                  status: 'planned' | 'making' | 'ready'
                }[]
                /** @description What a leader earns, in hundredths of 1 % */
                leader_bp: number
                /** @description Shipped at the latest so many hours after success */
                dispatch_hours: number
                /** @description Units in living places */
                taken: number
                open_groups: number
                succeeded_groups: number
                campaign_group_id: string | null
                cancel_reason: string | null
                replaces_id: string | null
              } | null
              /** @description What savings on the variants of the deal are measured against; of one not in it none may be claimed */
              references: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                /**
                 * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                 * @enum {unknown}
                 */
                kind: 'single_price' | 'lowest_30_days'
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /**
                 * Format: date-time
                 * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                 */
                since: string
                /** @description Whole days of the last 90 in which this very price was asked */
                days_asked: number
                /** @description An amount of money */
                lowest_90_days: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
              }[]
              /** @description Groups one can join now, the fullest first */
              open_groups: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                deal_id: string
                opener: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                } | null
                /** @enum {unknown} */
                status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                /** @description Paid, in the unit of the goal */
                joined: number
                /** @description Held by people who are paying now */
                held: number
                goal: number
                max: number | null
                /** @description Still to be paid until the goal */
                missing: number
                /** @description Friends who helped a bargain */
                helpers: number
                deadline_at: string | null
                pickup: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  point_id: string
                  name: string
                  country: string
                  region: string
                  city: string
                  line1: string
                  line2: string
                  postal_code: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  collect_from: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  collect_until: string
                  arrived_at: string | null
                } | null
              }[]
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              server_now: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/deals/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A deal with its product */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description A deal with the product it offers */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              shop_id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              product_id: string
              /**
               * @description How the seller calls it
               * @enum {unknown}
               */
              kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
              /**
               * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
               * @enum {unknown}
               */
              scope: 'team' | 'campaign' | 'pickup'
              /**
               * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
               * @enum {unknown}
               */
              close: 'at_once' | 'when_full' | 'at_deadline'
              /** @enum {unknown} */
              status: 'draft' | 'running' | 'ended' | 'cancelled'
              goal: {
                /** @enum {unknown} */
                unit: 'people' | 'quantity'
                min: number
                max: number | null
              }
              /** @enum {unknown} */
              tier_unit: 'people' | 'quantity' | 'helpers'
              /** @description An amount of money */
              price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description An amount of money */
              single_price: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              prices: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                options: string[]
                /** @description An amount of money */
                single: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                deal: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description `deal` is the first of them */
                tiers: {
                  from: number
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                }[]
              }[]
              window_hours: number | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              starts_at: string
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              ends_at: string
              limits: {
                per_buyer: number | null
                new_buyers_only: boolean
                open_groups: number | null
                quantity: number | null
              }
              /**
               * @description Until when a member may leave: before paying, or with all money back before success
               * @enum {unknown}
               */
              leave_until: 'paid' | 'success'
              /** @description Made for its buyer: after success taken back only when late */
              firm: boolean
              hold_minutes: number | null
              deposit: {
                /** @description Hundredths of 1 % of the goods' price */
                bp: number
                /** @description How many times it counts against the price: 1 or 2 */
                worth: number
                /**
                 * @description What becomes of it when the rest is not paid in time
                 * @enum {unknown}
                 */
                missed: 'refund' | 'keep'
                /** @description Hours after success to pay the rest */
                balance_hours: number
              } | null
              batches: {
                no: number
                units: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                promised_by: string
                /**
                 * Format: date-time
                 * @description As the maker sees it now
                 */
                ready_by: string
                /** @enum {unknown} */
                status: 'planned' | 'making' | 'ready'
              }[]
              /** @description What a leader earns, in hundredths of 1 % */
              leader_bp: number
              /** @description Shipped at the latest so many hours after success */
              dispatch_hours: number
              /** @description Units in living places */
              taken: number
              open_groups: number
              succeeded_groups: number
              campaign_group_id: string | null
              cancel_reason: string | null
              replaces_id: string | null
              /** @description A product in a list; the price is the lowest of its variants when bought alone */
              product: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                handle: string
                /** @description In the language of the request, else in the language it was written in */
                title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What one unit is */
                unit: 'piece' | 'kg'
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reference: {
                    /**
                     * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                     * @enum {unknown}
                     */
                    kind: 'single_price' | 'lowest_30_days'
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /**
                     * Format: date-time
                     * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                     */
                    since: string
                    /** @description Whole days of the last 90 in which this very price was asked */
                    days_asked: number
                    /** @description An amount of money */
                    lowest_90_days: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  } | null
                  /** @description How many must join */
                  people: number
                  open_groups: number
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                } | null
                in_stock: boolean
              }
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/products/{id}/price-history': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /**
     * What the prices of a product really were
     * @description For every variant its single price over time, what deals asked, and what savings are measured against.
     */
    get: {
      parameters: {
        query?: {
          /** @description How many days back; 90 when left out */
          days?: number
        }
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description What the single price and the deal prices of each variant really were */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              product_id: string
              days: number
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              from: string
              variants: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                options: string[]
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description Oldest first; the first may have begun before `from` */
                single: {
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  since: string
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  } | null
                }[]
                /** @description Oldest first */
                deals: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  deal_id: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  from: string
                  until: string | null
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description An amount of money */
                  first_price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                }[]
                lowest_single: {
                  last_30_days: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  } | null
                  last_90_days: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  } | null
                }
                lowest_deal: {
                  last_30_days: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  } | null
                  last_90_days: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  } | null
                }
                reference: {
                  /**
                   * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                   * @enum {unknown}
                   */
                  kind: 'single_price' | 'lowest_30_days'
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /**
                   * Format: date-time
                   * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                   */
                  since: string
                  /** @description Whole days of the last 90 in which this very price was asked */
                  days_asked: number
                  /** @description An amount of money */
                  lowest_90_days: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                } | null
              }[]
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              server_now: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/products/{product_id}/price-history': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What the prices of one of a shop's products really were, also when it is not for sale */
    get: {
      parameters: {
        query?: {
          /** @description How many days back; 90 when left out */
          days?: number
        }
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
          /** @description UUIDv7 */
          product_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description What the single price and the deal prices of each variant really were */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              product_id: string
              days: number
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              from: string
              variants: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                options: string[]
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description Oldest first; the first may have begun before `from` */
                single: {
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  since: string
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  } | null
                }[]
                /** @description Oldest first */
                deals: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  deal_id: string
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  from: string
                  until: string | null
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description An amount of money */
                  first_price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                }[]
                lowest_single: {
                  last_30_days: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  } | null
                  last_90_days: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  } | null
                }
                lowest_deal: {
                  last_30_days: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  } | null
                  last_90_days: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  } | null
                }
                reference: {
                  /**
                   * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                   * @enum {unknown}
                   */
                  kind: 'single_price' | 'lowest_30_days'
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /**
                   * Format: date-time
                   * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                   */
                  since: string
                  /** @description Whole days of the last 90 in which this very price was asked */
                  days_asked: number
                  /** @description An amount of money */
                  lowest_90_days: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                } | null
              }[]
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              server_now: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/groups/{id}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** A group: who is in, how many are missing, until when */
    get: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description A group with all its page shows */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /**
               * Format: uuid
               * @description UUIDv7
               */
              deal_id: string
              opener: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                name: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              } | null
              /** @enum {unknown} */
              status: 'forming' | 'open' | 'succeeded' | 'failed' | 'cancelled'
              /** @enum {unknown} */
              unit: 'people' | 'quantity'
              /** @description Paid, in the unit of the goal */
              joined: number
              /** @description Held by people who are paying now */
              held: number
              goal: number
              max: number | null
              /** @description Still to be paid until the goal */
              missing: number
              /** @description Friends who helped a bargain */
              helpers: number
              deadline_at: string | null
              pickup: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                point_id: string
                name: string
                country: string
                region: string
                city: string
                line1: string
                line2: string
                postal_code: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                collect_from: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                collect_until: string
                arrived_at: string | null
              } | null
              /** @description The first to join */
              members: {
                /** @description A person, as others see them */
                person: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  name: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                joined_at: string
                is_opener: boolean
              }[]
              /** @description How many are in */
              people: number
              /** @description Of a bargain, the latest first */
              recent_helpers: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                name: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
              }[]
              offers: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                /** @description A unit now */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                next: {
                  from: number
                  /** @description People, units or helpers still needed for it */
                  missing: number
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                } | null
              }[]
              units_left: number | null
              /** @description People in the waiting line */
              waiting: number
              reason: string | null
              opened_at: string | null
              closed_at: string | null
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              server_now: string
              /** @description An offer to buy together. `price` is the lowest, `single_price` the same variant bought alone */
              deal: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                shop_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * @description How the seller calls it
                 * @enum {unknown}
                 */
                kind: 'team' | 'ladder' | 'presale' | 'flash' | 'pickup' | 'bargain'
                /**
                 * @description `team`: any buyer opens a group; `campaign`: one group for all; `pickup`: one a leader’s point and cut-off
                 * @enum {unknown}
                 */
                scope: 'team' | 'campaign' | 'pickup'
                /**
                 * @description `at_once`: every paid place counts by itself; `when_full`: at the goal; `at_deadline`: as many as come till then
                 * @enum {unknown}
                 */
                close: 'at_once' | 'when_full' | 'at_deadline'
                /** @enum {unknown} */
                status: 'draft' | 'running' | 'ended' | 'cancelled'
                goal: {
                  /** @enum {unknown} */
                  unit: 'people' | 'quantity'
                  min: number
                  max: number | null
                }
                /** @enum {unknown} */
                tier_unit: 'people' | 'quantity' | 'helpers'
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description An amount of money */
                single_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                prices: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  variant_id: string
                  options: string[]
                  /** @description An amount of money */
                  single: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description An amount of money */
                  deal: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  /** @description `deal` is the first of them */
                  tiers: {
                    from: number
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  }[]
                }[]
                window_hours: number | null
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                starts_at: string
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                ends_at: string
                limits: {
                  per_buyer: number | null
                  new_buyers_only: boolean
                  open_groups: number | null
                  quantity: number | null
                }
                /**
                 * @description Until when a member may leave: before paying, or with all money back before success
                 * @enum {unknown}
                 */
                leave_until: 'paid' | 'success'
                /** @description Made for its buyer: after success taken back only when late */
                firm: boolean
                hold_minutes: number | null
                deposit: {
                  /** @description Hundredths of 1 % of the goods' price */
                  bp: number
                  /** @description How many times it counts against the price: 1 or 2 */
                  worth: number
                  /**
                   * @description What becomes of it when the rest is not paid in time
                   * @enum {unknown}
                   */
                  missed: 'refund' | 'keep'
                  /** @description Hours after success to pay the rest */
                  balance_hours: number
                } | null
                batches: {
                  no: number
                  units: number | null
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  promised_by: string
                  /**
                   * Format: date-time
                   * @description As the maker sees it now
                   */
                  ready_by: string
                  /** @enum {unknown} */
                  status: 'planned' | 'making' | 'ready'
                }[]
                /** @description What a leader earns, in hundredths of 1 % */
                leader_bp: number
                /** @description Shipped at the latest so many hours after success */
                dispatch_hours: number
                /** @description Units in living places */
                taken: number
                open_groups: number
                succeeded_groups: number
                campaign_group_id: string | null
                cancel_reason: string | null
                replaces_id: string | null
              }
              /** @description A product in a list; the price is the lowest of its variants when bought alone */
              product: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                handle: string
                /** @description In the language of the request, else in the language it was written in */
                title: string
                picture: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description What it shows, for those who cannot see it */
                  alt: string
                  width: number
                  height: number
                  /** @description A tiny data: URL shown until the picture arrives */
                  blur: string
                  /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                  url: string
                } | null
                /** @description A shop, in short */
                shop: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @example kopi-kintamani */
                  handle: string
                  name: string
                  /**
                   * @description ISO 3166-1 alpha-2
                   * @example ID
                   */
                  country: string
                  /**
                   * @description ISO 4217
                   * @example IDR
                   */
                  currency: string
                  picture: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    id: string
                    /** @description What it shows, for those who cannot see it */
                    alt: string
                    width: number
                    height: number
                    /** @description A tiny data: URL shown until the picture arrives */
                    blur: string
                    /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                    url: string
                  } | null
                }
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /** @description What one unit is */
                unit: 'piece' | 'kg'
                deal: {
                  /**
                   * Format: uuid
                   * @description UUIDv7
                   */
                  id: string
                  /** @description An amount of money */
                  price: {
                    /** @description In minor units of the currency */
                    amount: number
                    currency: string
                  }
                  reference: {
                    /**
                     * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                     * @enum {unknown}
                     */
                    kind: 'single_price' | 'lowest_30_days'
                    /** @description An amount of money */
                    price: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                    /**
                     * Format: date-time
                     * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                     */
                    since: string
                    /** @description Whole days of the last 90 in which this very price was asked */
                    days_asked: number
                    /** @description An amount of money */
                    lowest_90_days: {
                      /** @description In minor units of the currency */
                      amount: number
                      currency: string
                    }
                  } | null
                  /** @description How many must join */
                  people: number
                  open_groups: number
                  /**
                   * Format: date-time
                   * @description RFC 3339, UTC
                   */
                  ends_at: string
                } | null
                in_stock: boolean
              }
              /** @description What savings on the deal's variants are measured against */
              references: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                /**
                 * @description `single_price`: the single price of now, asked for at least 7 of the last 90 days. `lowest_30_days`: it was not asked for that long, so the lowest single price of the last 30 days counts
                 * @enum {unknown}
                 */
                kind: 'single_price' | 'lowest_30_days'
                /** @description An amount of money */
                price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                /**
                 * Format: date-time
                 * @description Of `single_price`: since when it is asked without a break. Of `lowest_30_days`: from when on prices were compared
                 */
                since: string
                /** @description Whole days of the last 90 in which this very price was asked */
                days_asked: number
                /** @description An amount of money */
                lowest_90_days: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
              }[]
              you: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                pledge_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                order_id: string
                /** @enum {unknown} */
                status: 'reserved' | 'paid' | 'confirmed' | 'refunded' | 'forfeited' | 'lapsed'
                quantity: number
                /** @description An amount of money */
                unit_price: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                pay_by: string | null
                /** @description With everything paid back */
                can_leave: boolean
                units_before: number | null
                batch_no: number | null
              } | null
              your_wait: {
                /** @description People who came earlier and still wait */
                ahead: number
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 */
                since: string
              } | null
              /** @description You have helped with a bargain of this deal */
              helped: boolean
              /** @description The link to send to friends */
              share_url: string
            }
          }
        }
        /** @description `not_found`: This does not exist, or is no longer here. */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/today': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** What a shop should look at now */
    get: {
      parameters: {
        query?: {
          /** @description Where the seller's day began; else the last 24 hours */
          since?: string
        }
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description What a shop should look at now */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description Orders to ship */
              to_ship: number
              /** @description Of those, past their promised time */
              late_to_ship: number
              on_the_way: number
              /** @description Groups of the shop that still gather people */
              open_groups: number
              /** @description Variants with at most 5 units left, the fewest first */
              running_out: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                product_id: string
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                variant_id: string
                title: string
                variant_title: string
                left: number
              }[]
              /** @description An amount of money */
              sales_today: {
                /** @description In minor units of the currency */
                amount: number
                currency: string
              }
              /** @description Paid since `since` */
              orders_today: number
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/picture': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /** Set the shop's picture */
    put: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'multipart/form-data': {
            /** Format: binary */
            file: Blob
          }
        }
      }
      responses: {
        /** @description A shop, as its people see it */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @example kopi-kintamani */
              handle: string
              name: string
              /**
               * @description ISO 3166-1 alpha-2
               * @example ID
               */
              country: string
              /**
               * @description ISO 4217
               * @example IDR
               */
              currency: string
              picture: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                id: string
                /** @description What it shows, for those who cannot see it */
                alt: string
                width: number
                height: number
                /** @description A tiny data: URL shown until the picture arrives */
                blur: string
                /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
                url: string
              } | null
              description: string
              languages: ('en' | 'zh-CN' | 'id' | 'ru')[]
              /** @description Days after receiving in which goods can be sent back */
              return_days: number
              return_policy: string
              shipping: {
                /** @description An amount of money */
                fee: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                }
                free_from: {
                  /** @description In minor units of the currency */
                  amount: number
                  currency: string
                } | null
              }
              /**
               * Format: date-time
               * @description RFC 3339, UTC
               */
              member_since: string
              /**
               * @description Only an approved shop sells
               * @enum {unknown}
               */
              status: 'pending' | 'approved' | 'rejected' | 'suspended'
              verdict_reason: string | null
              /** @description Send it as If-Match with a change */
              version: number
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `picture_too_large`: A picture may have at most {max_megabytes} MB. */
        413: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `invalid_input`: Please check the marked fields.
         *
         *     `not_a_picture`: This file is not a picture we can read. Send a JPEG, PNG, WebP, AVIF or GIF.
         *
         *     `too_many_pixels`: A picture may have at most {max_megapixels} megapixels.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `pictures_busy`: Too many pictures are being made. Please try again shortly. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/pictures': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Send a picture for products
     * @description Name it as `picture_id` in a product. The same file sent again is the same picture.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'multipart/form-data': {
            /** Format: binary */
            file: Blob
          }
        }
      }
      responses: {
        /** @description A picture */
        201: {
          headers: {
            [name: string]: unknown
          }
          content: {
            /**
             * @example {
             *       "id": "01930000-0000-7000-8000-000000000001",
             *       "alt": "A jar of honey",
             *       "width": 1200,
             *       "height": 900,
             *       "blur": "data:image/webp;base64,UklGRg==",
             *       "url": "/media/01930000-0000-7000-8000-000000000001"
             *     }
             */
            'application/json': {
              /**
               * Format: uuid
               * @description UUIDv7
               */
              id: string
              /** @description What it shows, for those who cannot see it */
              alt: string
              width: number
              height: number
              /** @description A tiny data: URL shown until the picture arrives */
              blur: string
              /** @description Append `/{width}.{avif|webp|jpg}`, width one of 160, 320, 640, 1280 */
              url: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `picture_too_large`: A picture may have at most {max_megabytes} MB. */
        413: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `invalid_input`: Please check the marked fields.
         *
         *     `not_a_picture`: This file is not a picture we can read. Send a JPEG, PNG, WebP, AVIF or GIF.
         *
         *     `too_many_pixels`: A picture may have at most {max_megapixels} megapixels.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `pictures_busy`: Too many pictures are being made. Please try again shortly. */
        503: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/shops/{shop_id}/shipments.csv': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Mark many orders as shipped by a file
     * @description A CSV file with the columns `order_number`, `carrier` and `tracking_number`, as the body (`text/csv`) or as the file of a form. Good rows are done, the others are reported one by one; sent again, nothing changes. Rows without carrier and number are left out.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @description UUIDv7 */
          shop_id: string
        }
        cookie?: never
      }
      requestBody: {
        content: {
          'text/csv': string
          'multipart/form-data': {
            /** Format: binary */
            file: Blob
          }
        }
      }
      responses: {
        /** @description What became of each row */
        200: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/json': {
              /** @description Orders marked as shipped now */
              shipped: number
              /** @description Orders that were shipped with this very number before */
              unchanged: number
              failed: {
                /**
                 * @description Line of the file, the first being 1
                 * @example 3
                 */
                row: number
                /** @enum {unknown} */
                column: 'order_number' | 'carrier' | 'tracking_number'
                value: string
                /** @enum {unknown} */
                reason: 'unknown_order' | 'listed_twice' | 'missing' | 'too_long' | 'not_shippable'
                /** @description The state of an order that is not to be shipped */
                status: string | null
              }[]
            }
          }
        }
        /**
         * @description `no_shipment_file`: Send a CSV file.
         *
         *     `unreadable_form`: The form ended too early or is not one. Send it again.
         */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `sign_in_needed`: Please sign in first. */
        401: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `not_allowed`: Your account may not do this. */
        403: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `too_large`: This is too large to send at once. */
        413: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `unreadable_shipment_file`: This file cannot be read as CSV from row {row} on. Save it again as CSV (UTF-8).
         *
         *     `shipment_column_missing`: The file has no column {column}. Its first row must name order_number, carrier and tracking_number.
         *
         *     `too_many_shipments`: Send at most {max} rows in one file.
         */
        422: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/v1/webhooks/payments/{provider}': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * A payment provider tells what became of a payment
     * @description Signed by the provider over the body as it is. Told twice, late or out of order, nothing happens twice. Any status other than 204 asks the provider to tell it again.
     */
    post: {
      parameters: {
        query?: never
        header?: never
        path: {
          /** @example sandbox */
          provider: string
        }
        cookie?: never
      }
      requestBody?: never
      responses: {
        /** @description Default Response */
        204: {
          headers: {
            [name: string]: unknown
          }
          content?: never
        }
        /** @description `bad_webhook`: This notice is not signed by the payment provider. */
        400: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /**
         * @description `unknown_provider`: This market has no such payment provider.
         *
         *     `unknown_payment`: This market knows no such payment.
         */
        404: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
        /** @description `wrong_amount`: The amount of the notice is not that of the payment. */
        409: {
          headers: {
            [name: string]: unknown
          }
          content: {
            'application/problem+json': {
              type: string
              title: string
              status: number
              /** @description Stable; programs may switch on it */
              code: string
              detail?: string
              params?: {
                [key: string]: unknown
              }
              errors?: {
                path: string
                message: string
              }[]
              request_id: string
            }
          }
        }
      }
    }
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: never
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export type operations = Record<string, never>
