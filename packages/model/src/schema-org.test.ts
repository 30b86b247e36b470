import { describe, expect, it } from 'vitest'
import { EVENT_TYPES, hasProperty, isA, isClass, membersOf, propertyOf } from './schema-org.ts'

describe('isA', () => {
  it.each([
    ['TheaterEvent', 'Event', true],
    ['EventSeries', 'Event', true],
    ['Restaurant', 'Place', true],
    ['Restaurant', 'Organization', true],
    ['TheaterGroup', 'PerformingGroup', true],
    ['Event', 'TheaterEvent', false],
    ['Person', 'Organization', false],
    ['URL', 'Text', true],
    ['NoSuchThing', 'Thing', false],
  ])('%s, %s → %s', (type, ancestor, expected) => expect(isA(type, ancestor)).toBe(expected))
})

describe('the vocabulary', () => {
  it.each([
    ['Event', 'startDate', true],
    ['TheaterEvent', 'name', true],
    ['MusicGroup', 'location', true],
    ['Person', 'startDate', false],
    ['Event', 'noSuchProperty', false],
  ])('%s has %s: %s', (type, property, expected) => expect(hasProperty(type, property)).toBe(expected))
  it('knows ranges and what was superseded', () => {
    expect(propertyOf('startDate')?.ranges).toEqual(['Date', 'DateTime'])
    expect(propertyOf('attendees')?.supersededBy).toBe('attendee')
    expect(propertyOf('tickets')).toBeUndefined()
  })
  it('knows the members of enumerations', () => {
    expect(membersOf('EventStatusType')).toContain('EventCancelled')
    expect(membersOf('Event')).toEqual([])
  })
  it('counts as events what schema.org derives from Event', () => {
    for (const type of ['Event', 'EventSeries', 'Festival', 'ScreeningEvent', 'CourseInstance'])
      expect(EVENT_TYPES.has(type)).toBe(true)
    expect(EVENT_TYPES.has('Place')).toBe(false)
    expect(isClass('PerformingGroup')).toBe(true)
  })
})
