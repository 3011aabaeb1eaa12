import type { Module } from './module.ts'

/** Every module of the market, lower layers first. */
export const modules: Module[] = []
