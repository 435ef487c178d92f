// Reads an iCalendar file with ical.js and prints what it says as JSON:
//   node read-calendar.cjs FILE
const fs = require("node:fs");

import(require.resolve("ical.js")).then(({ default: ICAL }) => {
  const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(process.argv[2], "utf8")));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(zone);
  }

  const events = calendar.getAllSubcomponents("vevent");
  const event = new ICAL.Event(events[0]);
  console.log(JSON.stringify({
    method: calendar.getFirstPropertyValue("method"),
    events: events.length,
    attendees: events[0].getAllProperties("attendee").length,
    uid: event.uid,
    sequence: event.sequence,
    status: events[0].getFirstPropertyValue("status"),
    summary: event.summary,
    location: event.location,
    description: event.description,
    zone: event.startDate.zone.tzid,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    stamp: events[0].getFirstPropertyValue("dtstamp").toJSDate().toISOString(),
  }));
});
