import type { Catalogue } from '../kinds.ts'

export const en: Catalogue = {
  group_opened: [
    'Your group is open',
    'You paid {total} for {title}. Share the link: people still needed: {missing}, until {deadline}. If the group does not fill, you get everything back.',
  ],
  member_joined: ['{name} joined your group', '{title}: people still needed: {missing}, until {deadline}.'],
  pledge_paid: [
    'You are in',
    'You paid {total} for {title}. People still needed: {missing}, until {deadline}. If the group does not fill, you get everything back.',
  ],
  pledge_lapsed: [
    'Your place was released',
    '{title} was not paid in time, so your place went back to the group. Nothing was charged; you can join again while there is room.',
  ],
  group_succeeded: [
    'Your group is complete!',
    '{title} is yours for {total}. {shop} ships order {number} by {dispatch}.',
  ],
  group_failed: [
    'Your group did not fill',
    'Not enough people joined for {title} before the deadline. Your {total} is on its way back in full.',
  ],
  group_over: [
    'The group ended before you paid',
    'Not enough people joined for {title} before the deadline. Nothing was charged.',
  ],
  group_cancelled: [
    '{shop} took the offer back',
    'The offer for {title} was cancelled: “{reason}”. What you paid is on its way back in full.',
  ],
  payment_failed: [
    'The payment did not go through',
    '{total} for {title} was not charged. Your place is kept until {pay_by}: try again before then.',
  ],
  payment_twice: [
    'You paid twice, so one payment comes back',
    'We already had your payment for {title}. The second one is on its way back in full.',
  ],
  payment_late: [
    'Your payment comes back',
    'Your {total} for {title} arrived when there was no place left. It is on its way back in full.',
  ],
  order_paid: ['Order {number} is paid', '{shop} ships {title} by {dispatch}. We tell you when it is on its way.'],
  order_lapsed: [
    'Order {number} was not paid',
    '{title} was not paid in time, so the order ended. Nothing was charged; you can order again.',
  ],
  order_shipped: [
    '{title} is on its way',
    '{shop} shipped order {number} with {carrier}, tracking number {tracking}. Confirm when you have it; without a word from you it counts as received on {receive_by}.',
  ],
  order_counts_as_received: [
    'Order {number} counts as received',
    'The time to confirm {title} has passed. You can still return it until {return_until}.',
  ],
  order_cancelled_unpaid: [
    'Order {number} was cancelled',
    '{shop} cancelled {title}: “{reason}”. You have paid nothing.',
  ],
  order_cancelled: [
    'Order {number} was cancelled',
    '{shop} cancelled {title}: “{reason}”. Your {total} is on its way back in full.',
  ],
  refund_done: [
    'Your refund is done',
    '{amount} for {title}, order {number}, went back the way you paid. Your bank may need some days to show it.',
  ],
  order_to_ship: ['To ship: {title}', 'Order {number} is paid. Ship it by {dispatch}.'],
  order_cancelled_by_buyer: [
    'Order {number} was cancelled by its buyer',
    'Do not ship {title}. The buyer gets {total} back.',
  ],
  order_settled: ['Order {number} is settled', '{amount} for {title} is yours, after the market fee of {fee}.'],
  place_paid: [
    'You are in',
    'You paid {total} for {title}: {joined} of {goal} so far, until {deadline}. Without the goal you get everything back; the more join, the less all may pay.',
  ],
  group_succeeded_cheaper: [
    'It succeeded, and got cheaper',
    '{title} is yours for {total}: a better step was reached, so {drop} comes back to you. {shop} ships order {number} by {dispatch}.',
  ],
  left_group: ['You left the group', 'Your place for {title} is free again. Your {total} is on its way back in full.'],
  balance_due: [
    'It succeeded: pay the rest',
    '{title} will be made. Your deposit of {deposit} is counted; pay the rest of {balance} by {balance_due}. If you do not, the order ends and the deposit comes back.',
  ],
  balance_due_or_lost: [
    'It succeeded: pay the rest',
    '{title} will be made. Your deposit of {deposit} is counted; pay the rest of {balance} by {balance_due}. If you do not, the order ends and the shop keeps the deposit, as was agreed.',
  ],
  balance_reminder: [
    'Do not forget the rest',
    '{balance} for {title} is due by {balance_due}. Without it the order ends and your deposit of {deposit} comes back.',
  ],
  balance_reminder_or_lost: [
    'Do not forget the rest',
    '{balance} for {title} is due by {balance_due}. Without it the order ends and the shop keeps your deposit of {deposit}, as was agreed.',
  ],
  balance_missed: [
    'The rest was not paid in time',
    'Order {number} for {title} has ended. Your deposit of {deposit} is on its way back in full.',
  ],
  balance_missed_and_lost: [
    'The rest was not paid in time',
    'Order {number} for {title} has ended. As agreed when you paid it, {shop} keeps the deposit of {deposit}.',
  ],
  deposit_kept: [
    'A deposit is yours',
    'The rest of order {number} was not paid in time. The deposit of {deposit} for {title} went to your balance; its units are free again.',
  ],
  line_placed: [
    'A place is yours: pay it now',
    'You waited for {title}, and a place came back. It is held for you until {pay_by}; pay {total} before then.',
  ],
  line_over: [
    'The waiting line has ended',
    'No place for {title} came back for you. Nothing was charged. The product may still be sold alone.',
  ],
  bargain_helped: [
    '{name} helped you',
    '{title} now costs you {price}. Helpers so far: {helpers}. You can buy at this price at any moment.',
  ],
  deal_progress: ['News about {title}', '{shop}: “{text}”'],
  deal_delay: [
    '{title} will be later',
    '{shop}: “{text}” It should now be ready by {ready_by}. If that is too late for you, open your order: you can take it back with all your money.',
  ],
  deal_ready: ['{title} is ready', '{shop}: “{text}” It is shipped next.'],
  deal_better: [
    '{title}: better terms for you',
    '{shop} bettered the terms of the offer you are in. If the price fell, you pay the lower one and the difference comes back by itself.',
  ],
  deal_restarted: [
    '{title}: the offer changed',
    '{shop} ended the offer and began a new one with other terms. Your group keeps the terms you joined with.',
  ],
  refund_done_tier: [
    'The difference came back',
    'All paid less for {title} because a better step was reached: {amount} went back the way you paid.',
  ],
  refund_done_part: [
    'A part of the price came back',
    '{shop} gave back {amount} for {title}, order {number}. It went back the way you paid.',
  ],
  order_address_changed: [
    'New address for order {number}',
    'The buyer of {title} changed the address. Look at the order before you ship it.',
  ],
  shop_opened: ['{shop} waits for review', '{name} opened a shop. Look at it and decide whether it may sell.'],
  shop_approved: ['{shop} is open', 'Your shop was approved. Put products on its shelves and start selling.'],
  shop_rejected: ['{shop} was not approved', 'The reason: “{reason}”. Change it and answer the market’s operator.'],
  shop_suspended: [
    '{shop} may not sell for now',
    'The reason: “{reason}”. Orders already paid must still be shipped. Answer the market’s operator to open again.',
  ],
  staff_joined: ['{name} now works in {shop}', 'Your invitation was accepted.'],
  leader_applied: ['{name} would like to be a leader', 'Look at the application and the pick-up point, and decide.'],
  leader_approved: [
    'You are a leader now',
    'Your pick-up points are shown to buyers nearby. Keep their hours up to date.',
  ],
  leader_rejected: [
    'Your application was not accepted',
    'The reason: “{reason}”. Change what is needed, then ask for another look.',
  ],
  leader_suspended: [
    'You are not a leader for now',
    'The reason: “{reason}”. Your pick-up points take nothing new; what was already bought must still be handed out. Answer the market’s operator to go on.',
  ],
  pickup_opened: [
    '{name} takes {title} to {point}',
    'Neighbours can join until {cut_off}. You ship all of it to that one place afterwards.',
  ],
  pickup_succeeded: [
    'Your pick-up of {title} takes place',
    '{shop} ships to {point} now. Ordered units: {units}. Say when the parcels are there.',
  ],
  pickup_over: [
    'Your pick-up of {title} came to nothing',
    'Nothing has to be handed out at {point}. Whoever paid gets everything back.',
  ],
  pickup_shipped: [
    '{title} is on its way to {point}',
    '{shop} shipped order {number}. We tell you when you can fetch it.',
  ],
  pickup_arrived: [
    'You can fetch {title}',
    'Order {number} is at {point} until {until}. Show your code there: {code}.',
  ],
  pickup_handed_over: [
    'You have fetched {title}',
    'Order {number} was handed to you at {point}. You can still return it until {return_until}.',
  ],
  pickup_missed: [
    '{title} still waits for you',
    'The time to fetch order {number} at {point} has passed. Your code {code} still works, but a day from now the parcel may go back to the shop. Then you get everything back.',
  ],
  pickup_left: [
    '{name} has not fetched {title}',
    'Order {number} still lies at {point}. You can hand it over late, or send it back to the shop a day from now.',
  ],
  pickup_returned: [
    '{title} went back to the shop',
    'Order {number} was not fetched at {point}. Your {total} is on its way back in full.',
  ],
  pickup_back: [
    '{title} comes back to you',
    'Order {number} was not fetched at {point}, and its buyer gets {total} back. Add the goods to your stock when they are there.',
  ],
  more: ['{title} (and more: {count})', ''],
  footer: ['', 'You get this mail because you have an account at {market}: {url}'],
}
